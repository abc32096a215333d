package profiles

import (
	"embed"
	"io/fs"
)

//go:embed pack.toml criteria.toml sources.toml roles/*.toml
var files embed.FS

//go:embed starter
var starter embed.FS

// BuiltInFiles returns the TOML files of the built-in pack, without its questions. pack is what they say; with nil they are
// read like the files of any other pack.
func BuiltInFiles(pack *Pack) Files {
	list := embedded(files)
	for i := range list {
		list[i].BuiltIn = pack
	}
	return list
}

// StarterFiles returns a small pack to start from.
func StarterFiles() Files {
	below, err := fs.Sub(starter, "starter")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	return embedded(below)
}

// embedded reads files that are part of the program.
func embedded(from fs.FS) Files {
	var list Files
	err := fs.WalkDir(from, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(from, name)
		list = append(list, PackFile{Name: name, Data: data})
		return err
	})
	if err != nil {
		panic(err) // the files are part of the program
	}
	return list
}
