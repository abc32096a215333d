package packs

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"careerfit/cmd/app"
	"careerfit/profiles"
	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

// outputFolder is the folder of --output, before there is work to lose.
func outputFolder(c *cobra.Command) (string, error) {
	name, _ := c.Flags().GetString(app.FlagOutput)
	if name == "" {
		return "", app.Fail(app.ExitUsage, diag.Say("--output is missing: the folder to make"), diag.Say("for example %s", "--output occupations"))
	}
	name = filepath.Clean(name)
	return name, checkNewFolder(name)
}

// checkNewFolder refuses a folder that has something in it, which would be lost or mixed up.
func checkNewFolder(name string) error {
	info, err := os.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return app.CanWriteIn(name)
	case err != nil:
		return app.CannotWrite(name, err)
	case !info.IsDir():
		return app.Fail(app.ExitUsage, diag.Say("%s: is there already; nothing is written over", name), diag.Say("name a folder that is not there yet"))
	}
	entries, err := os.ReadDir(name)
	if err != nil {
		return app.CannotWrite(name, err)
	}
	if len(entries) > 0 {
		return app.Fail(app.ExitUsage, diag.Say("%s: is not empty; nothing is written over", name), diag.Say("name a folder that is not there yet"))
	}
	return nil
}

// makeFolder writes a folder whole or not at all, also when a signal ends it: beside it first, under another name.
func makeFolder(name string, files profiles.Files) error {
	ctx, stop := app.UntilSignal()
	defer stop()
	name = filepath.Clean(name)
	if err := checkNewFolder(name); err != nil {
		return err
	}
	beside, err := os.MkdirTemp(filepath.Dir(name), ".careerfit-*")
	if err != nil {
		return app.CannotWrite(name, err)
	}
	defer os.RemoveAll(beside) // does nothing once it is renamed
	for _, f := range files {
		if ctx.Err() != nil {
			return nothingWritten(context.Cause(ctx))
		}
		if err := writeNew(filepath.Join(beside, filepath.FromSlash(f.Name)), f.Data); err != nil {
			return app.CannotWrite(filepath.Join(name, f.Name), err)
		}
	}
	if err := os.Chmod(beside, folderMode); err != nil {
		return app.CannotWrite(name, err)
	}
	if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) { // an empty folder
		return app.CannotWrite(name, err)
	}
	if err := os.Rename(beside, name); err != nil {
		return app.CannotWrite(name, err)
	}
	return nil
}

// nothingWritten is the failure of what a signal ended.
func nothingWritten(cause error) error {
	var s app.SignalError
	errors.As(cause, &s)
	return app.Fail(128+int(s.Signal), diag.Say("stopped; nothing is written"))
}

// A pack is there to be shared, unlike answers.
const (
	folderMode = 0o755
	fileMode   = 0o644
)

// writeNew writes a file that is not there yet, and the folders above it.
func writeNew(name string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), folderMode); err != nil {
		return err
	}
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, fileMode)
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	return errors.Join(err, file.Close())
}
