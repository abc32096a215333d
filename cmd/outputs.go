package cmd

import (
	"os"
	"path/filepath"

	"careerfit/profiles/diag"

	"github.com/spf13/cobra"
)

// outputFile is the value of a flag that names a file to write; "" without it.
func outputFile(c *cobra.Command, flag string, hint diag.Text) (string, error) {
	name, _ := c.Flags().GetString(flag)
	if c.Flags().Changed(flag) && (name == "" || name == stdinName) {
		return "", fail(exitUsage, say("--%s: %q is not the name of a file", flag, name), hint)
	}
	return name, nil
}

// checkOutputs refuses to write over what is read, also by way of links, and to write two things into one file.
func (p *program) checkOutputs(in *os.File, o batchOptions) error {
	read, err := in.Stat()
	if err != nil {
		return cannotRead(o.name, err)
	}
	if out, err := p.stdout.Stat(); err == nil && out.Mode().IsRegular() && os.SameFile(read, out) {
		return fail(exitUsage, say("the output is the file that is read"), say("--output %s replaces a file once all is done; choose another one", "FILE"))
	}
	before := map[string]string{}
	for _, file := range []struct{ flag, name string }{{"--output", o.output}, {"--rejects", o.rejects}, {"--summary", o.summary}, {"--" + flagReport, o.report}} {
		if file.name == "" {
			continue
		}
		if there, err := os.Stat(file.name); err == nil && there.Mode().IsRegular() && os.SameFile(read, there) {
			return fail(exitUsage, say("%s: %s is the file that is read", file.flag, file.name), say("choose another name"))
		}
		full, err := filepath.Abs(file.name)
		if err != nil {
			return cannotWrite(file.name, err)
		}
		if other, twice := before[full]; twice && !isInPlace(full) {
			return fail(exitUsage, say("%s and %s are the same file", other, file.flag), say("choose another name"))
		}
		before[full] = file.flag
	}
	return nil
}
