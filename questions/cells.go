package questions

import (
	"bytes"
	"strings"
)

// The keys of a column that is no question.
const (
	KeyID       = "id"
	KeyMust     = "must"
	KeyRoles    = "roles"
	KeyLocalPay = "local-pay"
	weightOf    = "importance."
	againOf     = "again."
)

// Keys are what columns can hold.
func (f *Form) Keys() []string {
	keys := append([]string{KeyID}, f.bank.IDs()...)
	for _, id := range f.bank.IDs() {
		keys = append(keys, weightOf+id)
	}
	for i := range f.bank.Questions {
		if q := &f.bank.Questions[i]; q.Again != "" {
			keys = append(keys, againOf+q.ID)
		}
	}
	return append(keys, KeyMust, KeyRoles, KeyLocalPay)
}

// Column is a column of a table, which holds the same of every person. The zero value holds nothing of ours.
type Column struct {
	Key      string // one of Keys; "" for none
	kind     columnKind
	question int
	id       []byte     // of the question
	usual    *spellings // of answers; nil for a column of anything else
	at       spot
}

type columnKind int

const (
	otherColumn columnKind = iota
	idColumn
	answerColumn
	importanceColumn
	againColumn
	mustColumn
	rolesColumn
	localPayColumn
)

// Column returns the column of that name that holds one of Keys.
func (f *Form) Column(name, key string) Column {
	c := Column{Key: key, kind: answerColumn, at: spot{where: name}}
	id := key
	switch {
	case key == KeyID:
		c.kind = idColumn
	case key == KeyMust:
		c.kind = mustColumn
	case key == KeyRoles:
		c.kind = rolesColumn
	case key == KeyLocalPay:
		c.kind = localPayColumn
	case strings.HasPrefix(key, weightOf):
		c.kind, id = importanceColumn, strings.TrimPrefix(key, weightOf)
	case strings.HasPrefix(key, againOf):
		c.kind, id = againColumn, strings.TrimPrefix(key, againOf)
	}
	c.question, c.id = f.places[id], []byte(id)
	if c.kind == answerColumn && f.spellings != nil {
		c.usual = f.spellings[c.question]
	}
	return c
}

// IsAnswer reports whether answers to a question stand in the column.
func (c *Column) IsAnswer() bool { return c.kind == answerColumn }

// Cell takes what stands in one column of a row. Nothing is no answer. The text must stay as it is until Reset.
func (r *Reader) Cell(c *Column, text []byte) {
	if c.kind == idColumn {
		if len(text) > 0 {
			r.answers.ID = text
		}
		return
	}
	if len(text) == 0 {
		return
	}
	if c.usual != nil {
		if code, ok := c.usual.code(text); ok {
			r.answers.first[c.question] = code
			return
		}
	}
	if text[0] <= ' ' || text[0] >= 0x80 || text[len(text)-1] <= ' ' || text[len(text)-1] >= 0x80 { // it may be a blank
		if text = bytes.TrimSpace(text); len(text) == 0 {
			return
		}
	}
	switch c.kind {
	case answerColumn:
		r.answerTo(&c.at, c.question, text)
	case importanceColumn:
		r.importanceOf(&c.at, c.question, text)
	case againColumn:
		r.again(&c.at, c.id, text)
	case localPayColumn:
		r.localPay(&c.at, text)
	case rolesColumn:
		eachID(text, func(id []byte) { r.answers.Roles = append(r.answers.Roles, string(id)) })
	case mustColumn:
		eachID(text, func(id []byte) { r.must(&c.at, id) })
	}
}

// eachID hands on the ids of a list that semicolons or commas separate.
func eachID(text []byte, take func(id []byte)) {
	for len(text) > 0 {
		id := text
		if end := bytes.IndexAny(text, ";,"); end >= 0 {
			id, text = text[:end], text[end+1:]
		} else {
			text = nil
		}
		if id = bytes.TrimSpace(id); len(id) > 0 {
			take(id)
		}
	}
}
