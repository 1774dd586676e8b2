package publish

// Settle is shorter in tests.
var Settle = &settle

// Temporary begins the names of files that are being written.
const Temporary = temporary

// TemporaryOf begins the names of the files that a folder is writing.
func TemporaryOf(to Target) string { return to.(*folder).temp }
