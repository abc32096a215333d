// Code generated from en.toml and es.toml by go test ./cmd/lang -update. DO NOT EDIT.

package lang

var builtinEnglish = []message{
	message{
		ID:    "ask.about",
		Other: "{{.About}}, what you saw: {{.Number}} of {{.Of}}",
	},
	message{
		ID:    "ask.again",
		Other: "Once more, in other words: {{.Number}} of up to {{.Of}}",
	},
	message{
		ID:    "ask.answer",
		Other: "Your answer:",
	},
	message{
		ID:    "ask.at-least-one",
		Other: "Choose at least one, or press s for {{.Skip}}.",
	},
	message{
		ID:    "ask.dollars",
		Other: "${{.Dollars}} a year",
	},
	message{
		ID:    "ask.examples",
		Other: "for example {{.Offered}}, or 21.25/h",
	},
	message{
		ID:    "ask.find",
		Other: "Find:",
	},
	message{
		ID:    "ask.key-answer",
		Other: "Enter answers",
	},
	message{
		ID:    "ask.key-back",
		Other: "b back",
	},
	message{
		ID:    "ask.key-boxes",
		Other: "numbers or space choose",
	},
	message{
		ID:    "ask.key-enter",
		Other: "Enter {{.Label}}",
	},
	message{
		ID:    "ask.key-find",
		Other: "/ find",
	},
	message{
		ID:    "ask.key-go-on",
		Other: "Enter goes on",
	},
	message{
		ID:    "ask.key-leave",
		Other: "Enter takes what is found · Esc shows all",
	},
	message{
		ID:    "ask.key-numbers",
		Other: "1-{{.Last}} answer",
	},
	message{
		ID:    "ask.key-offered",
		Other: "Tab takes an example",
	},
	message{
		ID:    "ask.key-skip",
		Other: "s {{.Skip}}",
	},
	message{
		ID:    "ask.key-stop",
		Other: "q stop",
	},
	message{
		ID:    "ask.key-ten-numbers",
		Other: "1-9 and 0 answer",
	},
	message{
		ID:    "ask.key-why",
		Other: "? why we ask",
	},
	message{
		ID:    "ask.limit",
		Other: "No more than {{.Most}}: take one away first.",
	},
	message{
		ID:    "ask.many-match",
		Other: "More than one has that in it: type more, or use the arrows.",
	},
	message{
		ID:    "ask.minutes-left",
		One:   "about a minute left",
		Other: "about {{.N}} minutes left",
	},
	message{
		ID:    "ask.no-amount",
		Other: "\"{{.Typed}}\" is not an amount of pay. Type dollars a year, from {{.Least}} to {{.Most}} (42000, 42,000 or $42k), or an hour (21.25/h).",
	},
	message{
		ID:    "ask.no-match",
		Other: "Nothing here has that in it. Esc shows all again.",
	},
	message{
		ID:    "ask.none",
		Other: "none",
	},
	message{
		ID:    "ask.place",
		Other: "{{.Number}} of {{.Of}}",
	},
	message{
		ID:    "ask.place-again",
		Other: "again",
	},
	message{
		ID:    "ask.plain-amount",
		Other: "dollars a year or an hour",
	},
	message{
		ID:    "ask.plain-answered",
		Other: "{{.Title}}: {{.Answer}}.",
	},
	message{
		ID:    "ask.plain-back",
		Other: "b to go back",
	},
	message{
		ID:    "ask.plain-chosen",
		Other: "Chosen: {{.Answer}}.",
	},
	message{
		ID:    "ask.plain-enter",
		Other: "Enter alone for {{.Label}}",
	},
	message{
		ID:    "ask.plain-examples",
		Other: "For example: {{.Offered}}, or 21.25/h.",
	},
	message{
		ID:    "ask.plain-first",
		Other: "This is the first question; there is nothing to go back to.",
	},
	message{
		ID:    "ask.plain-no-answer",
		Other: "\"{{.Typed}}\" is not one of the answers. Type a number from 1 to {{.Last}}, or words of the answer.",
	},
	message{
		ID:    "ask.plain-no-skip",
		Other: "This cannot be skipped.",
	},
	message{
		ID:    "ask.plain-no-why",
		Other: "There is nothing more to say about this one.",
	},
	message{
		ID:    "ask.plain-nothing",
		Other: "Nothing was typed. This needs an answer.",
	},
	message{
		ID:    "ask.plain-number",
		Other: "1 to {{.Last}}",
	},
	message{
		ID:    "ask.plain-numbers",
		Other: "one or more numbers from 1 to {{.Last}}",
	},
	message{
		ID:    "ask.plain-numbers-most",
		Other: "up to {{.Most}} numbers from 1 to {{.Last}}",
	},
	message{
		ID:    "ask.plain-one",
		Other: "That is more than one answer; only one counts here.",
	},
	message{
		ID:    "ask.plain-prompt",
		Other: "Your answer ({{.Ways}}):",
	},
	message{
		ID:    "ask.plain-skip",
		Other: "s for {{.Skip}}",
	},
	message{
		ID:    "ask.plain-stop",
		Other: "q to stop",
	},
	message{
		ID:    "ask.plain-too-many",
		Other: "No more than {{.Most}} can be chosen.",
	},
	message{
		ID:    "ask.plain-which",
		Other: "\"{{.Typed}}\" can mean more than one answer: {{.Labels}}. Type its number, or more of its words.",
	},
	message{
		ID:    "ask.plain-why",
		Other: "question mark for why",
	},
	message{
		ID:    "ask.question",
		Other: "Question {{.Number}} of {{.Of}}",
	},
	message{
		ID:    "ask.question-up-to",
		Other: "Question {{.Number}} of up to {{.Of}}",
	},
	message{
		ID:    "ask.seconds-left",
		Other: "less than a minute left",
	},
	message{
		ID:    "ask.so-far",
		Other: "Your answer so far: {{.Answer}}.",
	},
	message{
		ID:    "ask.up-to-minutes-left",
		One:   "up to a minute left",
		Other: "up to {{.N}} minutes left",
	},
	message{
		ID:    "ask.window",
		Other: "({{.From}}-{{.To}} of {{.Of}})",
	},
	message{
		ID:    "list.and",
		Other: "{{.Before}} and {{.Last}}",
	},
	message{
		ID:    "list.or",
		Other: "{{.Before}} or {{.Last}}",
	},
}

var builtinSpanish = []message{
	message{
		ID:    "ask.about",
		Other: "{{.About}}, lo que viste: {{.Number}} de {{.Of}}",
	},
	message{
		ID:    "ask.again",
		Other: "Otra vez, con otras palabras: {{.Number}} de {{.Of}} como máximo",
	},
	message{
		ID:    "ask.answer",
		Other: "Tu respuesta:",
	},
	message{
		ID:    "ask.at-least-one",
		Other: "Elige al menos una, o presiona s para: {{.Skip}}.",
	},
	message{
		ID:    "ask.dollars",
		Other: "${{.Dollars}} al año",
	},
	message{
		ID:    "ask.examples",
		Other: "por ejemplo {{.Offered}}, o 21.25/h",
	},
	message{
		ID:    "ask.find",
		Other: "Buscar:",
	},
	message{
		ID:    "ask.key-answer",
		Other: "Enter responder",
	},
	message{
		ID:    "ask.key-back",
		Other: "b volver",
	},
	message{
		ID:    "ask.key-boxes",
		Other: "números o espacio marcar",
	},
	message{
		ID:    "ask.key-enter",
		Other: "Enter {{.Label}}",
	},
	message{
		ID:    "ask.key-find",
		Other: "/ buscar",
	},
	message{
		ID:    "ask.key-go-on",
		Other: "Enter seguir",
	},
	message{
		ID:    "ask.key-leave",
		Other: "Enter elegir lo encontrado · Esc ver todo",
	},
	message{
		ID:    "ask.key-numbers",
		Other: "1-{{.Last}} responder",
	},
	message{
		ID:    "ask.key-offered",
		Other: "Tab poner un ejemplo",
	},
	message{
		ID:    "ask.key-skip",
		Other: "s {{.Skip}}",
	},
	message{
		ID:    "ask.key-stop",
		Other: "q salir",
	},
	message{
		ID:    "ask.key-ten-numbers",
		Other: "1-9 y 0 responder",
	},
	message{
		ID:    "ask.key-why",
		Other: "? por qué preguntamos",
	},
	message{
		ID:    "ask.limit",
		Other: "No más de {{.Most}}: primero quita una.",
	},
	message{
		ID:    "ask.many-match",
		Other: "Hay más de una que contiene eso: escribe más o usa las flechas.",
	},
	message{
		ID:    "ask.minutes-left",
		One:   "queda alrededor de un minuto",
		Other: "quedan unos {{.N}} minutos",
	},
	message{
		ID:    "ask.no-amount",
		Other: "\"{{.Typed}}\" no es una cantidad de sueldo. Escribe dólares al año, de {{.Least}} a {{.Most}} (42000, 42,000 o $42k), o por hora (21.25/h).",
	},
	message{
		ID:    "ask.no-match",
		Other: "Nada aquí contiene eso. Esc muestra todo otra vez.",
	},
	message{
		ID:    "ask.none",
		Other: "ninguna",
	},
	message{
		ID:    "ask.place",
		Other: "{{.Number}} de {{.Of}}",
	},
	message{
		ID:    "ask.place-again",
		Other: "otra vez",
	},
	message{
		ID:    "ask.plain-amount",
		Other: "dólares al año o por hora",
	},
	message{
		ID:    "ask.plain-answered",
		Other: "{{.Title}}: {{.Answer}}.",
	},
	message{
		ID:    "ask.plain-back",
		Other: "b para volver",
	},
	message{
		ID:    "ask.plain-chosen",
		Other: "Elegido: {{.Answer}}.",
	},
	message{
		ID:    "ask.plain-enter",
		Other: "solo Enter para: {{.Label}}",
	},
	message{
		ID:    "ask.plain-examples",
		Other: "Por ejemplo: {{.Offered}}, o 21.25/h.",
	},
	message{
		ID:    "ask.plain-first",
		Other: "Esta es la primera pregunta; no hay a dónde volver.",
	},
	message{
		ID:    "ask.plain-no-answer",
		Other: "\"{{.Typed}}\" no es una de las respuestas. Escribe un número de 1 a {{.Last}}, o palabras de la respuesta.",
	},
	message{
		ID:    "ask.plain-no-skip",
		Other: "Esta no se puede saltar.",
	},
	message{
		ID:    "ask.plain-no-why",
		Other: "No hay más que decir sobre esta.",
	},
	message{
		ID:    "ask.plain-nothing",
		Other: "No escribiste nada. Aquí hace falta una respuesta.",
	},
	message{
		ID:    "ask.plain-number",
		Other: "de 1 a {{.Last}}",
	},
	message{
		ID:    "ask.plain-numbers",
		Other: "uno o más números de 1 a {{.Last}}",
	},
	message{
		ID:    "ask.plain-numbers-most",
		Other: "hasta {{.Most}} números de 1 a {{.Last}}",
	},
	message{
		ID:    "ask.plain-one",
		Other: "Eso es más de una respuesta; aquí solo cuenta una.",
	},
	message{
		ID:    "ask.plain-prompt",
		Other: "Tu respuesta ({{.Ways}}):",
	},
	message{
		ID:    "ask.plain-skip",
		Other: "s para: {{.Skip}}",
	},
	message{
		ID:    "ask.plain-stop",
		Other: "q para salir",
	},
	message{
		ID:    "ask.plain-too-many",
		Other: "No puedes elegir más de {{.Most}}.",
	},
	message{
		ID:    "ask.plain-which",
		Other: "\"{{.Typed}}\" puede ser más de una respuesta: {{.Labels}}. Escribe su número, o más palabras.",
	},
	message{
		ID:    "ask.plain-why",
		Other: "signo de interrogación para saber por qué",
	},
	message{
		ID:    "ask.question",
		Other: "Pregunta {{.Number}} de {{.Of}}",
	},
	message{
		ID:    "ask.question-up-to",
		Other: "Pregunta {{.Number}} de {{.Of}} como máximo",
	},
	message{
		ID:    "ask.seconds-left",
		Other: "queda menos de un minuto",
	},
	message{
		ID:    "ask.so-far",
		Other: "Tu respuesta hasta ahora: {{.Answer}}.",
	},
	message{
		ID:    "ask.up-to-minutes-left",
		One:   "queda un minuto como máximo",
		Other: "quedan {{.N}} minutos como máximo",
	},
	message{
		ID:    "ask.window",
		Other: "({{.From}}-{{.To}} de {{.Of}})",
	},
	message{
		ID:    "list.and",
		Other: "{{.Before}} y {{.Last}}",
	},
	message{
		ID:    "list.or",
		Other: "{{.Before}} o {{.Last}}",
	},
}
