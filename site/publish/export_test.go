package publish

// Settle is shorter in tests.
var Settle = &settle

// Temporary begins the names of files that are being written.
const Temporary = temporary
