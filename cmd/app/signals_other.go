//go:build !unix

package app

import "os"

// Elsewhere files have no such limit, and a closed pipe is an error like any other.

func IgnoreFileSizeSignal() {}

func CatchClosedPipe() {}

func IsClosedPipe(error) bool { return false }

func DieOfClosedPipe(*os.File) error { return nil }
