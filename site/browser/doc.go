// Package browser takes the site to a real Chromium, as people meet it: it
// builds the site with the command of the README, serves it on loopback, and
// drives pages by what a person sees, labels and roles, and with the keyboard.
//
// All of it is in the tests. They install Chromium on Debian when it is
// missing, and say what to install elsewhere. SHOTS=dir keeps a picture of
// every state they reach.
package browser
