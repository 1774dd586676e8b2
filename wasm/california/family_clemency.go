package california

import "example.org/relief/wasm/law"

// clemency holds certificates, pardons and commutations, in the order in
// which they are shown.
var clemency = []*law.Relief{CertificateOfRehabilitation, Pardon, Commutation, EndRegistration}
