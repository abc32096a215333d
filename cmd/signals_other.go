//go:build !unix

package cmd

import "os"

// Elsewhere files have no such limit, and a closed pipe is an error like any other.

func ignoreFileSizeSignal() {}

func catchClosedPipe() {}

func isClosedPipe(error) bool { return false }

func dieOfClosedPipe(*os.File) error { return nil }
