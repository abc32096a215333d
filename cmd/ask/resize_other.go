//go:build !unix

package ask

import "os"

// notifyResized never tells: here the next key sees the new size.
func notifyResized(chan os.Signal) (stop func()) { return func() {} }
