// Code generated from es.toml by go test ./cmd/lang -update. DO NOT EDIT.

package lang

var builtinSpanish = []message{
	message{
		ID:    " (%d years or more)",
		One:   " (%d año o más)",
		Other: " (%d años o más)",
	},
	message{
		ID:    " (%s: one more or less)",
		Other: " (%s: uno más o uno menos)",
	},
	message{
		ID:    " (a deal-breaker for you)",
		Other: " (condición indispensable para ti)",
	},
	message{
		ID:    " (after %d to %d years)",
		Other: " (después de %d a %d años)",
	},
	message{
		ID:    " (default %s)",
		Other: " (por defecto: %s)",
	},
	message{
		ID:    " (matters little to you)",
		Other: " (te importa poco)",
	},
	message{
		ID:    " (matters most to you)",
		Other: " (entre lo que más te importa)",
	},
	message{
		ID:    " (within %d years)",
		One:   " (en menos de %d año)",
		Other: " (en menos de %d años)",
	},
	message{
		ID:    " A goal of $%s would let it back in.",
		Other: " Con una meta de $%s volvería a entrar.",
	},
	message{
		ID:    " A goal of $%s would meet this one.",
		Other: " Con una meta de $%s cumpliría esta condición.",
	},
	message{
		ID:    " Official: %s.",
		Other: " Oficial: %s.",
	},
	message{
		ID:    " The answer %q would let it back in.",
		Other: " Con la respuesta %q volvería a entrar.",
	},
	message{
		ID:    " The answer %q would meet this one.",
		Other: " Con la respuesta %q cumpliría esta condición.",
	},
	message{
		ID:    " Where pay is %d percent of the national level, half earn %s or more.",
		Other: " Donde el sueldo es el %d %% del nivel nacional, la mitad gana %s o más.",
	},
	message{
		ID:    " Worth the same in both: %s.",
		Other: " Vale lo mismo en las dos: %s.",
	},
	message{
		ID:    "\"%v\" can mean more than one answer: %v. Type its number, or more of its words.",
		Other: "\"%v\" puede ser más de una respuesta: %v. Escribe su número, o más palabras.",
	},
	message{
		ID:    "\"%v\" is not an amount of pay. Type dollars a year, from %v to %v (42000, 42,000 or $42k), or an hour (21.25/h).",
		Other: "\"%v\" no es una cantidad de sueldo. Escribe dólares al año, de %v a %v (42000, 42,000 o $42k), o por hora (21.25/h).",
	},
	message{
		ID:    "\"%v\" is not one of the answers. Type a number from 1 to %v, or words of the answer.",
		Other: "\"%v\" no es una de las respuestas. Escribe un número de 1 a %v, o palabras de la respuesta.",
	},
	message{
		ID:    "# Answers for careerfit. Take the # away from a line to answer it, then run\n#   careerfit recommend --answers THIS-FILE\n# An answer is an option's id in quotes, its number from 1, or \"skip\".\n\n",
		Other: "# Respuestas para careerfit. Quita el # de una línea para contestarla y ejecuta\n#   careerfit recommend --answers THIS-FILE\n# Una respuesta: el id de una opción entre comillas, su número desde 1 o \"skip\".\n\n",
	},
	message{
		ID:    "$%v a year",
		Other: "$%v al año",
	},
	message{
		ID:    "%[1]s leads, and no answer to the remaining %[2]d questions changes that as long as all count the same. They can still change how sure it is.",
		One:   "%[1]s va en primer lugar. Queda %[2]d pregunta, y ninguna respuesta cambia eso mientras todas cuenten igual. Todavía puede cambiar qué tan seguro es.",
		Other: "%[1]s va en primer lugar. Quedan %[2]d preguntas, y ninguna respuesta cambia eso mientras todas cuenten igual. Todavía pueden cambiar qué tan seguro es.",
	},
	message{
		ID:    "%[2]s: %[1]d roles",
		One:   "%[2]s: %[1]d ocupación",
		Other: "%[2]s: %[1]d ocupaciones",
	},
	message{
		ID:    "%d %% of jobs",
		Other: "%d %% de puestos",
	},
	message{
		ID:    "%d answered; a recommendation needs at least %d: %d more",
		Other: "contestadas: %d; una recomendación necesita al menos %d; faltan: %d",
	},
	message{
		ID:    "%d errors",
		One:   "%d error",
		Other: "%d errores",
	},
	message{
		ID:    "%d files",
		One:   "%d archivo",
		Other: "%d archivos",
	},
	message{
		ID:    "%d is outside %d to %d",
		Other: "%d está fuera de %d a %d",
	},
	message{
		ID:    "%d more",
		Other: "%d más",
	},
	message{
		ID:    "%d more claims about pay stand beside the official figures, never scored: %s.",
		One:   "Hay %d afirmación más sobre el sueldo, que nunca cuenta, junto a las cifras oficiales: %s.",
		Other: "Hay %d afirmaciones más sobre el sueldo, que nunca cuentan, junto a las cifras oficiales: %s.",
	},
	message{
		ID:    "%d more differences are smaller than their uncertainty.",
		One:   "%d diferencia más es menor que su incertidumbre.",
		Other: "%d diferencias más son menores que su incertidumbre.",
	},
	message{
		ID:    "%d more roles",
		One:   "%d ocupación más",
		Other: "%d ocupaciones más",
	},
	message{
		ID:    "%d more rows are wrong.",
		One:   "%d fila más tiene errores.",
		Other: "%d filas más tienen errores.",
	},
	message{
		ID:    "%d occupations have no rating and were left out; --soc brings them in",
		One:   "%d ocupación no tiene valoraciones y quedó fuera; --soc la incluye",
		Other: "%d ocupaciones no tienen valoraciones y quedaron fuera; --soc las incluye",
	},
	message{
		ID:    "%d of %d criteria differ",
		Other: "difieren en %d de %d criterios",
	},
	message{
		ID:    "%d of %d points, fit %.2f",
		Other: "%d de %d puntos, ajuste %.2f",
	},
	message{
		ID:    "%d of %d questions",
		Other: "%d de %d preguntas",
	},
	message{
		ID:    "%d of %d questions answered",
		Other: "%d de %d preguntas contestadas",
	},
	message{
		ID:    "%d of 100",
		Other: "%d de 100",
	},
	message{
		ID:    "%d percent",
		Other: "%d %%",
	},
	message{
		ID:    "%d percent of the jobs: %s",
		Other: "%d %% de los puestos: %s",
	},
	message{
		ID:    "%d places",
		One:   "%d lugar",
		Other: "%d lugares",
	},
	message{
		ID:    "%d points of fit lie between them: %s.",
		One:   "Las separa %d punto de ajuste: %s.",
		Other: "Las separan %d puntos de ajuste: %s.",
	},
	message{
		ID:    "%d roles",
		Other: "%d ocupaciones",
	},
	message{
		ID:    "%d to %d",
		Other: "%d a %d",
	},
	message{
		ID:    "%d warnings",
		One:   "%d advertencia",
		Other: "%d advertencias",
	},
	message{
		ID:    "%q cannot be a deal-breaker: neither more nor less of it is wanted",
		Other: "%q no puede ser condición indispensable: no se busca ni más ni menos de eso",
	},
	message{
		ID:    "%q has no {} for what was chosen",
		Other: "%q no tiene {} para lo que se eligió",
	},
	message{
		ID:    "%q has no {} where the level goes",
		Other: "%q no tiene {} donde va el nivel",
	},
	message{
		ID:    "%q is a role, not a command",
		Other: "%q es una ocupación, no un comando",
	},
	message{
		ID:    "%q is chosen twice",
		Other: "%q se eligió dos veces",
	},
	message{
		ID:    "%q is named twice",
		Other: "%q aparece dos veces",
	},
	message{
		ID:    "%q is named twice; compare it with another role",
		Other: "%q aparece dos veces; compárala con otra ocupación",
	},
	message{
		ID:    "%q is no address",
		Other: "%q no es una dirección",
	},
	message{
		ID:    "%q is no category of %s",
		Other: "%q no es una categoría de %s",
	},
	message{
		ID:    "%q is no category of the criterion %s",
		Other: "%q no es una categoría del criterio %s",
	},
	message{
		ID:    "%q is no criterion of the pack",
		Other: "%q no es un criterio del paquete",
	},
	message{
		ID:    "%q is no day",
		Other: "%q no es un día",
	},
	message{
		ID:    "%q is no element of work context, work activities or interests",
		Other: "%q no es un elemento de contexto, actividades ni intereses (work context, work activities, interests)",
	},
	message{
		ID:    "%q is no id",
		Other: "%q no es un id",
	},
	message{
		ID:    "%q is no occupation code",
		Other: "%q no es un código de ocupación",
	},
	message{
		ID:    "%q is no rated criterion of %s",
		Other: "%q no es un criterio con niveles de %s",
	},
	message{
		ID:    "%q is no role of the pack",
		Other: "%q no es una ocupación del paquete",
	},
	message{
		ID:    "%q is not a command",
		Other: "%q no es un comando",
	},
	message{
		ID:    "%q is not a number to count with",
		Other: "%q no es un número con el que se pueda contar",
	},
	message{
		ID:    "%q is not a role",
		Other: "%q no es una ocupación",
	},
	message{
		ID:    "%q is not one of its values",
		Other: "%q no es uno de sus valores",
	},
	message{
		ID:    "%q is there twice",
		Other: "%q aparece dos veces",
	},
	message{
		ID:    "%q means something else as an answer",
		Other: "%q significa otra cosa como respuesta",
	},
	message{
		ID:    "%q names no year",
		Other: "%q no indica ningún año",
	},
	message{
		ID:    "%q stands after the closing quote of cell %d, where %q or the end of the line was expected",
		Other: "después de la comilla que cierra la celda %[2]d está %[1]q, donde se esperaba %[3]q o el fin de la línea",
	},
	message{
		ID:    "%q stands for every role on the command line",
		Other: "%q significa todas las ocupaciones en la línea de comandos",
	},
	message{
		ID:    "%s %d percent",
		Other: "%s %d %%",
	},
	message{
		ID:    "%s %s to %s",
		Other: "%s de %s a %s",
	},
	message{
		ID:    "%s %v is below %v; expected low <= level <= high",
		Other: "%s %v es menor que %v; se esperaba low <= level <= high",
	},
	message{
		ID:    "%s %v is outside %v to %v",
		Other: "%s %v está fuera de %v a %v",
	},
	message{
		ID:    "%s (--again %s=ANSWER)",
		Other: "%s (--again %s=ANSWER)",
	},
	message{
		ID:    "%s (not all of it known)",
		Other: "%s (no se sabe todo)",
	},
	message{
		ID:    "%s (ruled out)",
		Other: "%s (descartada)",
	},
	message{
		ID:    "%s (where pay is %d percent of the national level)",
		Other: "%s (donde el sueldo es el %d %% del nivel nacional)",
	},
	message{
		ID:    "%s --help lists the commands",
		Other: "%s --help muestra los comandos",
	},
	message{
		ID:    "%s --help lists the flags",
		Other: "%s --help muestra las opciones",
	},
	message{
		ID:    "%s --help shows how it is used",
		Other: "%s --help muestra cómo se usa",
	},
	message{
		ID:    "%s --help shows what stands in it",
		Other: "%s --help muestra qué lleva",
	},
	message{
		ID:    "%s --summary FILE writes one",
		Other: "%s --summary FILE escribe uno",
	},
	message{
		ID:    "%s You %s. Published: %s.%s",
		Other: "%s Dijiste que %s. Lo publicado: %s.%s",
	},
	message{
		ID:    "%s and %d more",
		Other: "%s y %d más",
	},
	message{
		ID:    "%s and %d steps of unknown length",
		One:   "%s y %d paso de duración desconocida",
		Other: "%s y %d pasos de duración desconocida",
	},
	message{
		ID:    "%s and %s",
		Other: "%s y %s",
	},
	message{
		ID:    "%s and %s are the same file",
		Other: "%s y %s son el mismo archivo",
	},
	message{
		ID:    "%s and %s: every answer suits both equally well.",
		Other: "%s y %s: toda respuesta les va igual de bien a las dos.",
	},
	message{
		ID:    "%s both times",
		Other: "las dos veces %s",
	},
	message{
		ID:    "%s cannot be used; this is the help without it",
		Other: "%s no se puede usar; esta es la ayuda sin ese paquete",
	},
	message{
		ID:    "%s does not pass your deal-breakers",
		Other: "%s no cumple tus condiciones indispensables",
	},
	message{
		ID:    "%s fits your answers best",
		Other: "%s es lo que mejor se ajusta a tus respuestas",
	},
	message{
		ID:    "%s fits your answers better",
		Other: "%s se ajusta mejor a tus respuestas",
	},
	message{
		ID:    "%s for %s %%",
		Other: "%s para el %s %%",
	},
	message{
		ID:    "%s from %d to %d",
		Other: "%s de %d a %d",
	},
	message{
		ID:    "%s has a decimal comma",
		Other: "%s lleva una coma decimal",
	},
	message{
		ID:    "%s has a second answer, but no first one",
		Other: "%s tiene una segunda respuesta, pero no la primera",
	},
	message{
		ID:    "%s in %s",
		Other: "%s en %s",
	},
	message{
		ID:    "%s in months",
		Other: "%s en meses",
	},
	message{
		ID:    "%s instead",
		Other: "en cambio %s",
	},
	message{
		ID:    "%s is %q; expected a code such as 41-2031.00",
		Other: "%s es %q; se esperaba un código como 41-2031.00",
	},
	message{
		ID:    "%s is %q; expected a month such as 08/2023",
		Other: "%s es %q; se esperaba un mes como 08/2023",
	},
	message{
		ID:    "%s is %q; expected a number from %v to %v",
		Other: "%s es %q; se esperaba un número de %v a %v",
	},
	message{
		ID:    "%s is %q; expected an amount, or # or * where there is none",
		Other: "%s es %q; se esperaba una cantidad, o # o * donde no hay ninguna",
	},
	message{
		ID:    "%s is %v; expected a whole number",
		Other: "%s es %v; se esperaba un número entero",
	},
	message{
		ID:    "%s is a deal-breaker, but has no answer that counts",
		Other: "%s es condición indispensable, pero no tiene una respuesta que cuente",
	},
	message{
		ID:    "%s is empty",
		Other: "%s está vacío",
	},
	message{
		ID:    "%s is missing",
		Other: "falta %s",
	},
	message{
		ID:    "%s is missing or empty",
		Other: "%s falta o está vacío",
	},
	message{
		ID:    "%s is not %s",
		Other: "%s no tiene la forma %s",
	},
	message{
		ID:    "%s is not a criterion that can be observed",
		Other: "%s no es un criterio que se pueda observar",
	},
	message{
		ID:    "%s is not a level",
		Other: "%s no es un nivel",
	},
	message{
		ID:    "%s is not a question",
		Other: "%s no es una pregunta",
	},
	message{
		ID:    "%s is not a whole percent from %d to %d",
		Other: "%s no es un porcentaje entero de %d a %d",
	},
	message{
		ID:    "%s is not an amount",
		Other: "%s no es una cantidad",
	},
	message{
		ID:    "%s is not asked again",
		Other: "%s no se pregunta otra vez",
	},
	message{
		ID:    "%s is not one of its answers",
		Other: "%s no es una de sus respuestas",
	},
	message{
		ID:    "%s is outside %s to %s dollars a year",
		Other: "%s no está entre %s y %s dólares al año",
	},
	message{
		ID:    "%s is there twice",
		Other: "%s aparece dos veces",
	},
	message{
		ID:    "%s is there twice; expected one row an occupation, over all industries",
		Other: "%s aparece dos veces; se esperaba una fila por ocupación, de todas las industrias",
	},
	message{
		ID:    "%s lists the questions",
		Other: "%s muestra las preguntas",
	},
	message{
		ID:    "%s lists the questions; --map COLUMN=QUESTION says which column holds which",
		Other: "%s muestra las preguntas; --map COLUMN=QUESTION dice qué columna tiene cuál",
	},
	message{
		ID:    "%s lists them",
		Other: "%s muestra la lista",
	},
	message{
		ID:    "%s made-up people answered all %d questions at random and gave each a random importance (1, 2 or 3). The standard error follows after ±: a figure is rarely off by more than twice that. Seed %d.",
		Other: "%s personas inventadas contestaron al azar las %d preguntas y dieron a cada pregunta una importancia al azar (1, 2 o 3). Después de ± va el error estándar: una cifra rara vez se desvía en más del doble de eso. Semilla %d.",
	},
	message{
		ID:    "%s means not known.",
		Other: "%s significa que no se sabe.",
	},
	message{
		ID:    "%s meets %d percent of what you asked for",
		Other: "%s cumple el %d %% de lo que pediste",
	},
	message{
		ID:    "%s meets every answer at least as well as %s, so that no weighting puts that ahead.",
		Other: "%s cumple cada respuesta al menos tan bien como %s, así que ningún reparto de pesos pone delante a esa ocupación.",
	},
	message{
		ID:    "%s meets every answer at least as well as any of the others, so that no weighting changes it.",
		Other: "%s cumple cada respuesta al menos tan bien como cualquiera de las otras, así que ningún reparto de pesos cambia eso.",
	},
	message{
		ID:    "%s mo",
		Other: "%s mes.",
	},
	message{
		ID:    "%s needs a value",
		Other: "%s necesita un valor",
	},
	message{
		ID:    "%s needs one folder; found %d",
		Other: "%s necesita una carpeta; recibió %d",
	},
	message{
		ID:    "%s needs one role; found %d",
		Other: "%s necesita una ocupación; recibió %d",
	},
	message{
		ID:    "%s needs one shell; found %d",
		Other: "%s necesita un shell; recibió %d",
	},
	message{
		ID:    "%s needs two roles; found %d",
		Other: "%s necesita dos ocupaciones; recibió %d",
	},
	message{
		ID:    "%s or %s",
		Other: "%s o %s",
	},
	message{
		ID:    "%s or more",
		Other: "%s o más",
	},
	message{
		ID:    "%s people",
		One:   "%s persona",
		Other: "%s personas",
	},
	message{
		ID:    "%s people, %s percent",
		Other: "%s personas, %s %%",
	},
	message{
		ID:    "%s percent, %s",
		Other: "%s %%, %s",
	},
	message{
		ID:    "%s prints a file to start from",
		Other: "%s muestra un archivo para empezar",
	},
	message{
		ID:    "%s prints one in full.",
		Other: "%s muestra una completa.",
	},
	message{
		ID:    "%s rows read: %s scored, %s rejected.",
		One:   "%s fila leída: %s con resultado, %s rechazada.",
		Other: "%s filas leídas: %s con resultado, %s rechazadas.",
	},
	message{
		ID:    "%s rows, %s a second",
		Other: "%s filas, %s por segundo",
	},
	message{
		ID:    "%s stands higher on %s.",
		Other: "%s tiene niveles más altos en %s.",
	},
	message{
		ID:    "%s takes no argument; found %q",
		Other: "%s no lleva argumentos; se encontró %q",
	},
	message{
		ID:    "%s takes the same answers",
		Other: "%s acepta las mismas respuestas",
	},
	message{
		ID:    "%s unknown",
		Other: "%s sin datos",
	},
	message{
		ID:    "%s was not written.",
		Other: "%s no se escribió.",
	},
	message{
		ID:    "%s → %s: no way is known",
		Other: "%s → %s: no se conoce ningún camino",
	},
	message{
		ID:    "%s%s: you %s. %s.",
		Other: "%s%s: %s. %s.",
	},
	message{
		ID:    "%s, %d, is below the percentile before it, %d",
		Other: "%s, %d, es menor que el percentil anterior, %d",
	},
	message{
		ID:    "%s, %d, is not above the percentile before it, %d",
		Other: "%s, %d, no es mayor que el percentil anterior, %d",
	},
	message{
		ID:    "%s, %s: what you saw counts once you answer --%s.",
		Other: "%s, %s: lo que viste contará cuando respondas --%s.",
	},
	message{
		ID:    "%s, %s: what you saw does not count, since no question is about it.",
		Other: "%s, %s: lo que viste no cuenta, porque ninguna pregunta trata de eso.",
	},
	message{
		ID:    "%s, %s: you saw %s; published is %s. This result counts what you saw.",
		Other: "%s, %s: viste %s; lo publicado: %s. Este resultado usa lo que viste.",
	},
	message{
		ID:    "%s, and %s when asked again",
		Other: "%s, y al repetir la pregunta, %s",
	},
	message{
		ID:    "%s, credential where asked for: %s",
		Other: "%s, credencial donde se pide: %s",
	},
	message{
		ID:    "%s, fit %.0f",
		Other: "%s, ajuste %.0f",
	},
	message{
		ID:    "%s, which is less",
		Other: "%s, menos de lo que dijiste",
	},
	message{
		ID:    "%s, which is more",
		Other: "%s, más de lo que dijiste",
	},
	message{
		ID:    "%s, which meets that",
		Other: "%s, y cumple con eso",
	},
	message{
		ID:    "%s: %d known, %d unknown",
		Other: "%s: %d con datos, %d sin datos",
	},
	message{
		ID:    "%s: %q is not one of its values",
		Other: "%s: %q no es uno de sus valores",
	},
	message{
		ID:    "%s: %s (%s to %s), %s",
		Other: "%s: %s (de %s a %s), %s",
	},
	message{
		ID:    "%s: %s is the file that is read",
		Other: "%s: %s es el archivo que se lee",
	},
	message{
		ID:    "%s: %s percent",
		Other: "%s: %s %%",
	},
	message{
		ID:    "%s: %s, ahead in %s plausible readings",
		Other: "%s: %s, delante en %s lecturas plausibles",
	},
	message{
		ID:    "%s: a tie",
		Other: "%s: empate",
	},
	message{
		ID:    "%s: about %s months, %s to %s.%s",
		Other: "%s, en meses: alrededor de %s, de %s a %s.%s",
	},
	message{
		ID:    "%s: asked %s, role %s, met %d x weight %d = %d",
		Other: "%s: pedido %s, ocupación %s, cumple %d x peso %d = %d",
	},
	message{
		ID:    "%s: begins with %q, which only Excel understands",
		Other: "%s: empieza con %q, que solo entiende Excel",
	},
	message{
		ID:    "%s: cannot be read: %v",
		Other: "%s: no se puede leer: %v",
	},
	message{
		ID:    "%s: cannot be written: %v",
		Other: "%s: no se puede escribir: %v",
	},
	message{
		ID:    "%s: column %d, %q, holds the same as column %q",
		Other: "%s: la columna %d, %q, tiene lo mismo que la columna %q",
	},
	message{
		ID:    "%s: does not belong together with %s: another version, other data or other roles",
		Other: "%s: no se puede sumar con %s: es de otra versión, de otros datos o de otras ocupaciones",
	},
	message{
		ID:    "%s: fit %d",
		Other: "%s: ajuste %d",
	},
	message{
		ID:    "%s: found columns that are no question: %s",
		Other: "%s: hay columnas que no son preguntas: %s",
	},
	message{
		ID:    "%s: hardly any difference on what you asked for.",
		Other: "%s: casi no hay diferencia en lo que pediste.",
	},
	message{
		ID:    "%s: hardly any difference.%s",
		Other: "%s: casi ninguna diferencia.%s",
	},
	message{
		ID:    "%s: has %d columns; there can be %d",
		Other: "%s: tiene %d columnas; puede haber %d",
	},
	message{
		ID:    "%s: has a column without a name",
		Other: "%s: tiene una columna sin nombre",
	},
	message{
		ID:    "%s: has an object over several lines; expected one object a line",
		Other: "%s: tiene un objeto en varias líneas; se esperaba un objeto por línea",
	},
	message{
		ID:    "%s: has blank lines alone; expected a row with the names of the columns",
		Other: "%s: solo tiene líneas en blanco; se esperaba una fila con los nombres de las columnas",
	},
	message{
		ID:    "%s: has criteria that cannot be read",
		Other: "%s: tiene criterios que no se pueden leer",
	},
	message{
		ID:    "%s: in the header: %s",
		Other: "%s: en el encabezado: %s",
	},
	message{
		ID:    "%s: is CSV where JSON Lines were expected",
		Other: "%s: es CSV y se esperaba JSON Lines",
	},
	message{
		ID:    "%s: is JSON Lines, which has no columns",
		Other: "%s: es JSON Lines, que no tiene columnas",
	},
	message{
		ID:    "%s: is JSON where CSV was expected",
		Other: "%s: es JSON y se esperaba CSV",
	},
	message{
		ID:    "%s: is a JSON list; expected one object a line",
		Other: "%s: es una lista JSON; se esperaba un objeto por línea",
	},
	message{
		ID:    "%s: is a directory; expected a file",
		Other: "%s: es un directorio; se esperaba un archivo",
	},
	message{
		ID:    "%s: is a directory; expected the name of a file",
		Other: "%s: es una carpeta; se esperaba el nombre de un archivo",
	},
	message{
		ID:    "%s: is a file; expected the folder of a pack",
		Other: "%s: es un archivo; se esperaba la carpeta de un paquete",
	},
	message{
		ID:    "%s: is larger than %d KB; expected one person's answers",
		Other: "%s: pesa más de %d KB; se esperaban las respuestas de una persona",
	},
	message{
		ID:    "%s: is no summary of this program: %v",
		Other: "%s: no es un resumen de este programa: %v",
	},
	message{
		ID:    "%s: is not a file",
		Other: "%s: no es un archivo",
	},
	message{
		ID:    "%s: is not a folder; expected the unpacked text files of a release",
		Other: "%s: no es una carpeta; se esperaban los archivos de texto de una versión, ya descomprimidos",
	},
	message{
		ID:    "%s: is not empty; nothing is written over",
		Other: "%s: no está vacía; no se sobrescribe nada",
	},
	message{
		ID:    "%s: is the file of a spreadsheet; expected CSV or JSON Lines",
		Other: "%s: es de una hoja de cálculo; se esperaba CSV o JSON Lines",
	},
	message{
		ID:    "%s: is there already; nothing is written over",
		Other: "%s: ya existe; no se sobrescribe nada",
	},
	message{
		ID:    "%s: is there twice, and its people would count twice",
		Other: "%s: aparece dos veces, y sus personas contarían dos veces",
	},
	message{
		ID:    "%s: its name does not say what is in it",
		Other: "%s: su nombre no dice qué contiene",
	},
	message{
		ID:    "%s: leads to %d other roles",
		One:   "%s: lleva a %d ocupación más",
		Other: "%s: lleva a otras %d ocupaciones",
	},
	message{
		ID:    "%s: neither a Read Me nor the name of the folder says which release it is",
		Other: "%s: ni un archivo Read Me ni el nombre de la carpeta dicen qué versión es",
	},
	message{
		ID:    "%s: no step to another role is known",
		Other: "%s: no se conoce ningún paso a otra ocupación",
	},
	message{
		ID:    "%s: not known for %s.",
		Other: "%s: sin datos para %s.",
	},
	message{
		ID:    "%s: people who chose it, and where the jobs are",
		Other: "%s: personas que lo eligieron, y dónde están los puestos",
	},
	message{
		ID:    "%s: questions among the columns: %d; a recommendation needs at least %d",
		Other: "%s: columnas que son preguntas: %d; una recomendación necesita al menos %d",
	},
	message{
		ID:    "%s: the column %q is no question",
		Other: "%s: la columna %q no es una pregunta",
	},
	message{
		ID:    "%s: the columns are separated by something else; the header is %q",
		Other: "%s: las columnas están separadas por otra cosa; el encabezado es %q",
	},
	message{
		ID:    "%s: unknown",
		Other: "%s: sin datos",
	},
	message{
		ID:    "%s: unknown.",
		Other: "%s: sin datos.",
	},
	message{
		ID:    "%s: you %s",
		Other: "%s: %s",
	},
	message{
		ID:    "%s: you %s; half of its jobs pay $%s or less.",
		Other: "%s: %s; la mitad de sus puestos paga $%s o menos.",
	},
	message{
		ID:    "%s: you %s; it %s.",
		Other: "%s: %s; la ocupación %s.",
	},
	message{
		ID:    "%s: you %s; none of its jobs are counted there. It is found in %s.%s",
		Other: "%s: %s; ninguno de sus puestos se cuenta allí. Se encuentra en %s.%s",
	},
	message{
		ID:    "%v is not a number to count with",
		Other: "%v no es un número con el que se pueda contar",
	},
	message{
		ID:    "%v is not an id in quotes",
		Other: "%v no es un id entre comillas",
	},
	message{
		ID:    "%v is outside %d to %d",
		Other: "%v está fuera de %d a %d",
	},
	message{
		ID:    "%v of %v",
		Other: "%v de %v",
	},
	message{
		ID:    "%v, what you saw: %v of %v",
		Other: "%v, lo que viste: %v de %v",
	},
	message{
		ID:    "(%v-%v of %v)",
		Other: "(%v-%v de %v)",
	},
	message{
		ID:    "(a tie)",
		Other: "(un empate)",
	},
	message{
		ID:    "(asked by --quick)",
		Other: "(con --quick también)",
	},
	message{
		ID:    "(no role passes)",
		Other: "(ninguna ocupación cumple)",
	},
	message{
		ID:    "(other roles)",
		Other: "(otras ocupaciones)",
	},
	message{
		ID:    "* goes on elsewhere in this tree",
		Other: "* sigue en otra parte de este árbol",
	},
	message{
		ID:    "* the recommendation chooses between these; --roles names others",
		Other: "* la recomendación elige entre estas; con --roles eliges otras",
	},
	message{
		ID:    ", %s left",
		Other: ", faltan %s",
	},
	message{
		ID:    ", about %d months",
		One:   ", alrededor de %d mes",
		Other: ", unos %d meses",
	},
	message{
		ID:    ", behind %s, fit %s",
		Other: ", detrás %s, ajuste %s",
	},
	message{
		ID:    "--%s is a flag of the program already",
		Other: "--%s ya es una opción del programa",
	},
	message{
		ID:    "--%s is not a flag of %s",
		Other: "--%s no es una opción de %s",
	},
	message{
		ID:    "--%s is not a flag of %s: name the two roles right after it",
		Other: "--%s no es una opción de %s: escribe las dos ocupaciones justo después del comando",
	},
	message{
		ID:    "--%s: %q is not a whole number from %d to %d",
		Other: "--%s: %q no es un número entero de %d a %d",
	},
	message{
		ID:    "--%s: %q is not the name of a file",
		Other: "--%s: %q no es el nombre de un archivo",
	},
	message{
		ID:    "--%s: there is no column %q",
		Other: "--%s: no hay ninguna columna %q",
	},
	message{
		ID:    "--adaptive has nothing left to ask: all %d questions are answered",
		Other: "--adaptive no tiene nada más que preguntar: las %d preguntas ya tienen respuesta",
	},
	message{
		ID:    "--adaptive needs at least %d questions; found %d",
		Other: "--adaptive necesita al menos %d preguntas; hay %d",
	},
	message{
		ID:    "--adaptive needs at least 2 roles to choose between; found %d",
		Other: "--adaptive necesita al menos 2 ocupaciones para elegir; hay %d",
	},
	message{
		ID:    "--columns goes with --header none",
		Other: "--columns va con --header none",
	},
	message{
		ID:    "--depth is for the tree; --to shows one way",
		Other: "--depth es para el árbol; --to muestra un solo camino",
	},
	message{
		ID:    "--fields: %q is named twice",
		Other: "--fields: %q aparece dos veces",
	},
	message{
		ID:    "--fields: top needs --top N",
		Other: "--fields: top necesita --top N",
	},
	message{
		ID:    "--format %s needs the pack that scored these people, %q",
		Other: "--format %s necesita el paquete con que se hicieron estos resultados, %q",
	},
	message{
		ID:    "--full has every field; it takes no --fields, --top or --keep",
		Other: "--full lleva todos los campos; no va con --fields, --top ni --keep",
	},
	message{
		ID:    "--full is JSON and does not fit into a table",
		Other: "--full es JSON y no cabe en una tabla",
	},
	message{
		ID:    "--header none needs the names of the columns",
		Other: "--header none necesita los nombres de las columnas",
	},
	message{
		ID:    "--ignore-unknown passes over all such columns",
		Other: "--ignore-unknown pasa por alto todas esas columnas",
	},
	message{
		ID:    "--ignore-unknown passes over all such keys; --keep passes one through",
		Other: "--ignore-unknown pasa por alto todas esas claves; --keep lleva una al resultado",
	},
	message{
		ID:    "--keep: %q is named twice",
		Other: "--keep: %q aparece dos veces",
	},
	message{
		ID:    "--keep: %q is the name of a field of the result",
		Other: "--keep: %q es el nombre de un campo del resultado",
	},
	message{
		ID:    "--map %s says which question a column holds; --keep %s passes it through",
		Other: "--map %s dice qué pregunta tiene una columna; --keep %s la lleva al resultado",
	},
	message{
		ID:    "--map: %q is not COLUMN=QUESTION",
		Other: "--map: %q no es COLUMN=QUESTION",
	},
	message{
		ID:    "--map: %q is not a question",
		Other: "--map: %q no es una pregunta",
	},
	message{
		ID:    "--map: the column %q is mapped twice",
		Other: "--map: la columna %q aparece dos veces",
	},
	message{
		ID:    "--output %s replaces a file once all is done; choose another one",
		Other: "--output %s reemplaza un archivo cuando todo está hecho; elige otro",
	},
	message{
		ID:    "--output is missing: the folder to make",
		Other: "falta --output: la carpeta que se va a crear",
	},
	message{
		ID:    "--output: %s cannot be written in that format",
		Other: "--output: %s no se puede escribir en ese formato",
	},
	message{
		ID:    "--output: %s is one of the files to add up",
		Other: "--output: %s es uno de los archivos que se suman",
	},
	message{
		ID:    "--output: %s is the file the answers are read from",
		Other: "--output: %s es el archivo del que se leen las respuestas",
	},
	message{
		ID:    "--output: the name %s does not say what to write",
		Other: "--output: el nombre %s no dice qué escribir",
	},
	message{
		ID:    "--output: the name %s says %s, but --format says %s",
		Other: "--output: el nombre %s dice %s, pero --format dice %s",
	},
	message{
		ID:    "--quick has nothing to ask: no question here is marked as one that matters most",
		Other: "--quick no tiene nada que preguntar: aquí ninguna pregunta está marcada como de las que más importan",
	},
	message{
		ID:    "--release: %q is not the number of a release",
		Other: "--release: %q no es el número de una versión",
	},
	message{
		ID:    "--report: the name %s does not say what to write",
		Other: "--report: el nombre %s no dice qué escribir",
	},
	message{
		ID:    "--role: %q is no id",
		Other: "--role: %q no es un id",
	},
	message{
		ID:    "--role: %s is a role of the pack already",
		Other: "--role: %s ya es una ocupación del paquete",
	},
	message{
		ID:    "--roles: an audit compares 2 or more roles; found 1",
		Other: "--roles: una auditoría compara 2 o más ocupaciones; hay 1",
	},
	message{
		ID:    "--save and --output are the same file",
		Other: "--save y --output son el mismo archivo",
	},
	message{
		ID:    "--save: %s is there already",
		Other: "--save: %s ya existe",
	},
	message{
		ID:    "--save: %s would be neither TOML nor JSON",
		Other: "--save: %s no sería ni TOML ni JSON",
	},
	message{
		ID:    "--soc: %q is not a code",
		Other: "--soc: %q no es un código",
	},
	message{
		ID:    "--soc: the release has no occupation %s",
		Other: "--soc: la versión no tiene la ocupación %s",
	},
	message{
		ID:    "--strict stops at the first row that is wrong; it takes no --max-errors",
		Other: "--strict se detiene en la primera fila con errores; no va con --max-errors",
	},
	message{
		ID:    "--to: %q is where the way begins",
		Other: "--to: %q es donde empieza el camino",
	},
	message{
		ID:    "--wages: %s does not say when the wages were paid",
		Other: "--wages: %s no dice de cuándo son los sueldos",
	},
	message{
		ID:    "/ find",
		Other: "/ buscar",
	},
	message{
		ID:    "0 does not matter, 1 little, 2 normal, 3 matters most",
		Other: "0 no importa, 1 importa poco, 2 normal, 3 es lo que más importa",
	},
	message{
		ID:    "0 does not matter, 1 matters little, 2 is normal, 3 matters most",
		Other: "0 no importa, 1 importa poco, 2 es normal, 3 es lo que más importa",
	},
	message{
		ID:    "1 to %v",
		Other: "de 1 a %v",
	},
	message{
		ID:    "1-%v answer",
		Other: "1-%v responder",
	},
	message{
		ID:    "1-9 and 0 answer",
		Other: "1-9 y 0 responder",
	},
	message{
		ID:    "110 means that local pay is 10 percent above the national level",
		Other: "110 quiere decir que el sueldo local es un 10 por ciento más alto que el nacional",
	},
	message{
		ID:    "42000, 42,000 or $42k a year, 21.25/h an hour",
		Other: "42000, 42,000 o $42k al año, 21.25/h por hora",
	},
	message{
		ID:    "; %s clear, %s leaning, %s too close to call",
		Other: "; %s claro, %s con ventaja, %s demasiado parejo para decidir",
	},
	message{
		ID:    "; your goal $%s",
		Other: "; tu meta $%s",
	},
	message{
		ID:    "? why we ask",
		Other: "? por qué preguntamos",
	},
	message{
		ID:    "A group of 1 to %d people is never shown: small groups are put together with others, and figures from which they could be reckoned are left out. Two reports on almost the same people can still be held against each other: give away only one of them.",
		Other: "Nunca se muestra un grupo de 1 a %d personas: los grupos pequeños se juntan con otros y se omiten las cifras de las que se podrían deducir. Dos informes sobre casi las mismas personas sí se pueden comparar entre sí: entrega solo uno de ellos.",
	},
	message{
		ID:    "A group of people, and the roles that fit them",
		Other: "Un grupo de personas y las ocupaciones que van con ellas",
	},
	message{
		ID:    "A job that does not meet it is ruled out. Enter goes on.",
		Other: "La ocupación que no la cumpla queda descartada. Enter para seguir.",
	},
	message{
		ID:    "A line is the range a job of that role plausibly lies in (5th to 95th percentile, also in brackets). A difference is sure when by these ranges there is at most a 1 in 20 chance that there is none, or that it goes the other way.",
		Other: "Una línea es el rango en el que está, de forma plausible, un puesto de esa ocupación (percentiles 5 a 95, también entre paréntesis). Una diferencia es segura cuando, según estos rangos, hay como mucho 1 posibilidad entre 20 de que no exista o de que vaya al revés.",
	},
	message{
		ID:    "A pack is a folder of TOML files: roles, the criteria they are compared on, and the questions. Every command takes one with --pack DIR, or from the environment in CAREERFIT_PACK. A folder without criteria.toml adds its roles to the built-in ones; one with criteria.toml stands alone.",
		Other: "Un paquete es una carpeta de archivos TOML: ocupaciones, los criterios con que se comparan y las preguntas. Todos los comandos aceptan uno con --pack DIR o con la variable de entorno CAREERFIT_PACK. Una carpeta sin criteria.toml agrega sus ocupaciones a las que trae el programa; una con criteria.toml vale por sí sola.",
	},
	message{
		ID:    "A second answer to some questions, asked in other words, would make it surer.",
		Other: "Una segunda respuesta a algunas preguntas, hechas con otras palabras, lo haría más seguro.",
	},
	message{
		ID:    "A tie",
		Other: "Un empate",
	},
	message{
		ID:    "A tie, or no role passes the deal-breakers",
		Other: "Un empate, o ninguna ocupación cumple las condiciones indispensables",
	},
	message{
		ID:    "A tie: %s",
		Other: "Empate: %s",
	},
	message{
		ID:    "Add this to your command:",
		Other: "Agrega esto a tu comando:",
	},
	message{
		ID:    "Add up summaries of several runs",
		Other: "Suma los resúmenes de varias ejecuciones",
	},
	message{
		ID:    "Add up the summaries that batch --summary wrote of several parts of one cohort, each scored alone. They must be of the same version, data and roles. The order does not matter.",
		Other: "Suma los resúmenes que batch --summary escribió de varias partes de un grupo, cada una por separado. Deben ser de la misma versión, los mismos datos y las mismas ocupaciones. El orden no importa.",
	},
	message{
		ID:    "After a shadow day or a visit to a school: tell in a few questions what one job of the role really looked like. It prints the flags to add to your command, so that the next result counts what you saw in place of what is published. With your answers, as flags or in a file, it asks what would tell most.",
		Other: "Después de un día de observación o de visitar una escuela: cuenta, en pocas preguntas, cómo era de verdad un puesto de la ocupación. Al final muestra las opciones que se agregan a tu comando, para que el próximo resultado use lo que viste en lugar de lo publicado. Con tus respuestas, en opciones o en un archivo, pregunta lo que más información daría.",
	},
	message{
		ID:    "After a visit, tell what you saw: %s",
		Other: "Después de una visita, cuenta lo que viste: %s",
	},
	message{
		ID:    "After a visit: tell what a job really looked like",
		Other: "Después de una visita: cuenta cómo era de verdad un puesto",
	},
	message{
		ID:    "Again: ",
		Other: "Otra vez: ",
	},
	message{
		ID:    "All answers, as a table",
		Other: "Todas las respuestas, en una tabla",
	},
	message{
		ID:    "All roles: --roles all.",
		Other: "Todas las ocupaciones: --roles all.",
	},
	message{
		ID:    "Also consider",
		Other: "Considera también",
	},
	message{
		ID:    "Also known as: %s",
		Other: "También se conoce como: %s",
	},
	message{
		ID:    "Also reported, never scored",
		Other: "Otros datos publicados, que nunca cuentan en el resultado",
	},
	message{
		ID:    "Also reported, never scored: %s",
		Other: "También se afirma, aunque nunca cuenta: %s",
	},
	message{
		ID:    "Among %s",
		Other: "Entre %s",
	},
	message{
		ID:    "Among %s: %s. Whatever the answer, it suits all of them equally well; that is as it should be where their published figures are the same, or where nobody knows them.",
		Other: "Entre %s: %s. Sea cual sea la respuesta, les va igual de bien a todas; así debe ser cuando sus cifras publicadas son las mismas, o donde nadie las conoce.",
	},
	message{
		ID:    "Among %s: %s. Whatever the answers, %s does at least as well on each of them.",
		Other: "Entre %s: %s. Sean cuales sean las respuestas, %s cumple cada una al menos igual de bien.",
	},
	message{
		ID:    "Among %s: none.",
		Other: "Entre %s: ninguna.",
	},
	message{
		ID:    "Among %s: none. For each there are answers that put it first; --format json shows them.",
		Other: "Entre %s: ninguna. Para cada una hay respuestas que la ponen en primer lugar; --format json las muestra.",
	},
	message{
		ID:    "Among %s: perhaps %s. No answers were found that put it first; that is no proof that there are none.",
		Other: "Entre %s: quizás %s. No se hallaron respuestas que la pongan en primer lugar; eso no prueba que no las haya.",
	},
	message{
		ID:    "Another answer about %s would change it too.",
		Other: "Otra respuesta sobre %s también lo cambiaría.",
	},
	message{
		ID:    "Another answer to one of %d other questions would change it too, among them %s.",
		Other: "También lo cambiaría otra respuesta a una de otras %d preguntas, entre ellas %s.",
	},
	message{
		ID:    "Another role",
		Other: "Otra ocupación",
	},
	message{
		ID:    "Answer",
		Other: "Respuesta",
	},
	message{
		ID:    "Answer questions at the terminal, get a recommendation",
		Other: "Contesta preguntas en la terminal y recibe una recomendación",
	},
	message{
		ID:    "Answer questions at the terminal, then get a recommendation. Answers given as flags or in a file are not asked again. No file is written but the one you name; Ctrl-C prints the command that goes on where you stopped.",
		Other: "Contesta preguntas en la terminal y recibe una recomendación. Lo que diste como opciones o en un archivo no se vuelve a preguntar. No se escribe ningún archivo más que el que indiques; Ctrl-C muestra el comando para seguir donde te quedaste.",
	},
	message{
		ID:    "Answers:",
		Other: "Respuestas:",
	},
	message{
		ID:    "Any number, or none. Enter goes on.",
		Other: "Las que quieras, o ninguna. Enter para seguir.",
	},
	message{
		ID:    "Ask at a school or on a shadow day: %s Then: %s",
		Other: "Pregunta en una escuela o en un día de observación: %s Luego: %s",
	},
	message{
		ID:    "Asked for, but no role meets it even half way",
		Other: "Lo pedido que ninguna ocupación cumple ni a medias",
	},
	message{
		ID:    "Before a colon stand the numbers of answers, from the left, where small groups are told together.",
		Other: "Antes de los dos puntos va el número de la respuesta, desde la izquierda, cuando se juntan grupos pequeños.",
	},
	message{
		ID:    "By role the groups are too small to be shown.",
		Other: "Por ocupación, los grupos son demasiado pequeños para mostrarlos.",
	},
	message{
		ID:    "By your answers %[2]s is %[1]d points of %[3]d ahead: %[4]s. Fit: %[5]d against %[6]d.",
		One:   "Según tus respuestas, %[2]s tiene %[1]d punto de ventaja, de %[3]d posibles: %[4]s. Ajuste: %[5]d frente a %[6]d.",
		Other: "Según tus respuestas, %[2]s tiene %[1]d puntos de ventaja, de %[3]d posibles: %[4]s. Ajuste: %[5]d frente a %[6]d.",
	},
	message{
		ID:    "By your answers the two have the same points, %d of %d.",
		Other: "Según tus respuestas, las dos tienen los mismos puntos: %d de %d.",
	},
	message{
		ID:    "By your answers the two have the same points, %d of %d. For %s: %s.",
		Other: "Según tus respuestas, las dos tienen los mismos puntos: %d de %d. Para %s: %s.",
	},
	message{
		ID:    "Certification",
		Other: "Certificación",
	},
	message{
		ID:    "Check packs (folders), single role files and answers files, and tell every problem at once, with its line and what was expected. Without a path it checks the pack in use. Figures that are more than three years old, and roles that no answer tells apart, are warnings. The exit code is 65 when there is an error.",
		Other: "Revisa paquetes (carpetas), archivos sueltos de ocupaciones y archivos de respuestas, y muestra todos los problemas a la vez, cada uno con su línea y lo que se esperaba. Sin una ruta, revisa el paquete en uso. Las cifras de hace más de tres años y las ocupaciones que ninguna respuesta distingue son advertencias. El código de salida es 65 si hay algún error.",
	},
	message{
		ID:    "Check packs, role files and answers files, all problems at once",
		Other: "Revisa paquetes y respuestas: todos los problemas a la vez",
	},
	message{
		ID:    "Check that random answers give every role a chance",
		Other: "Revisa si las respuestas al azar dan oportunidad a cada ocupación",
	},
	message{
		ID:    "Check whether the questions and profiles give every role a fair chance. Many made-up people answer at random; audit counts how often each role leads, and looks for roles that can never lead, pairs that no answer tells apart, and questions that tell no roles apart. It also shows what people are told who always choose the first, middle or last option, and how many leaders another method would change. The same seed makes up the same people.",
		Other: "Revisa si las preguntas y los perfiles dan a cada ocupación una oportunidad justa. Muchas personas inventadas contestan al azar; audit cuenta con qué frecuencia cada ocupación queda en primer lugar, y busca ocupaciones que nunca pueden quedar en primer lugar, pares que ninguna respuesta distingue y preguntas que no distinguen ocupaciones. También muestra qué se les dice a las personas que siempre eligen la primera opción, la del medio o la última, y cuántos primeros lugares cambiaría otro método. La misma semilla inventa las mismas personas.",
	},
	message{
		ID:    "Choose at least one, or press s for %v.",
		Other: "Elige al menos una, o presiona s para: %v.",
	},
	message{
		ID:    "Choose one to change it. Enter goes on.",
		Other: "Elige una para cambiarla. Enter para seguir.",
	},
	message{
		ID:    "Choose two or more, or none for all of them. Enter goes on.",
		Other: "Elige dos o más, o ninguna para que sean todas. Enter para seguir.",
	},
	message{
		ID:    "Chosen: %v.",
		Other: "Tu elección: %v.",
	},
	message{
		ID:    "Clear: in %s plausible readings of your answers it stays ahead of %s.",
		Other: "Claro: en %s lecturas plausibles de tus respuestas sigue delante de %s.",
	},
	message{
		ID:    "Commands:",
		Other: "Comandos:",
	},
	message{
		ID:    "Compare two roles: where they differ, the widest difference first, with the range each level lies in, the evidence and its year; what they share; then the work, pay, training, credentials, places and ladders side by side. With answers, as flags or in a file, each difference says what it is worth to you in points. It recommends nothing, so that one answer is enough.",
		Other: "Compara dos ocupaciones: en qué se diferencian, de la mayor diferencia a la menor, con el rango de cada nivel, en qué se basa y de qué año es; qué comparten; después, lado a lado, el trabajo, el sueldo, la formación, las credenciales, los lugares y los ascensos. Con respuestas, en opciones o en un archivo, cada diferencia dice cuántos puntos vale para ti. No recomienda nada, así que basta una respuesta.",
	},
	message{
		ID:    "Credential (%s): %s.%s",
		Other: "Credencial (%s): %s.%s",
	},
	message{
		ID:    "Credential: %s",
		Other: "Credencial: %s",
	},
	message{
		ID:    "Credentials",
		Other: "Credenciales",
	},
	message{
		ID:    "Criterion",
		Other: "Criterio",
	},
	message{
		ID:    "Difference",
		Other: "Diferencia",
	},
	message{
		ID:    "Dollars a year: what people ask for, and what the roles pay",
		Other: "Dólares al año: lo que piden las personas y lo que pagan las ocupaciones",
	},
	message{
		ID:    "Each counts as the middle of what is possible, with the doubt that goes with it.",
		Other: "Cada uno de estos datos cuenta como el punto medio de lo posible, con la duda que eso trae.",
	},
	message{
		ID:    "Each in full, with all its sources: %s; %s",
		Other: "Cada una completa, con todas sus fuentes: %s; %s",
	},
	message{
		ID:    "Each of these differences is larger than its uncertainty.",
		Other: "Cada una de estas diferencias es mayor que su incertidumbre.",
	},
	message{
		ID:    "Each scale runs from its first answer, at the left, to its last. The higher a column, the more people gave that answer. Below it is where the roles stand, and the range a job of that role plausibly lies in.",
		Other: "Cada escala va de su primera respuesta, a la izquierda, a la última. Cuanto más alta la columna, más personas dieron esa respuesta. Debajo está el lugar de las ocupaciones, con el rango en que es plausible que esté un puesto.",
	},
	message{
		ID:    "Each scale runs from its first answer, at the left, to its last. The higher a column, the more people gave that answer. Below it is where the roles stand, from the lowest to the highest.",
		Other: "Cada escala va de su primera respuesta, a la izquierda, a la última. Cuanto más alta la columna, más personas dieron esa respuesta. Debajo está el lugar de las ocupaciones, de la más baja a la más alta.",
	},
	message{
		ID:    "Education",
		Other: "Estudios",
	},
	message{
		ID:    "Education: %s",
		Other: "Estudios: %s",
	},
	message{
		ID:    "Enter %v",
		Other: "Enter %v",
	},
	message{
		ID:    "Enter alone for %v",
		Other: "solo Enter para: %v",
	},
	message{
		ID:    "Enter answers",
		Other: "Enter responder",
	},
	message{
		ID:    "Enter goes on",
		Other: "Enter seguir",
	},
	message{
		ID:    "Enter takes what is found · Esc shows all",
		Other: "Enter elegir lo encontrado · Esc ver todo",
	},
	message{
		ID:    "Every way to answer all %d questions and to give each an importance (1, 2 or 3) was tried once, by %s made-up people. The figures are exact.",
		Other: "Se probó una vez cada forma de contestar las %d preguntas y de dar a cada una su importancia (1, 2 o 3), con %s personas inventadas. Las cifras son exactas.",
	},
	message{
		ID:    "Examples:",
		Other: "Ejemplos:",
	},
	message{
		ID:    "Experience: %s",
		Other: "Experiencia: %s",
	},
	message{
		ID:    "Explain a command",
		Other: "Explica un comando",
	},
	message{
		ID:    "Fewer than %d people were scored. Of so few nothing is shown, since single people could be recognized.",
		Other: "Se evaluó a menos de %d personas. De tan pocas no se muestra nada, porque se podría reconocer a alguien.",
	},
	message{
		ID:    "Figures",
		Other: "Cifras",
	},
	message{
		ID:    "Figures of a year%s, times %d percent for pay where you want to work.%s",
		Other: "Cifras de un año%s, por el %d %% del sueldo donde quieres trabajar.%s",
	},
	message{
		ID:    "Figures of a year%s.%s",
		Other: "Cifras de un año%s.%s",
	},
	message{
		ID:    "Find out which of several careers fits what you want, and why",
		Other: "Descubre cuál de varias carreras se ajusta a lo que quieres, y por qué",
	},
	message{
		ID:    "Find:",
		Other: "Buscar:",
	},
	message{
		ID:    "First step up: %s",
		Other: "Primer ascenso: %s",
	},
	message{
		ID:    "Fit",
		Other: "Ajuste",
	},
	message{
		ID:    "Fit %d of 100, plausibly %d to %d",
		Other: "Ajuste de %d de 100; es plausible de %d a %d",
	},
	message{
		ID:    "Flags:",
		Other: "Opciones:",
	},
	message{
		ID:    "For %s",
		Other: "A favor de %s",
	},
	message{
		ID:    "For %s, met is the percent of jobs there.",
		Other: "En «%s», la columna (%%) es el porcentaje de puestos que hay allí.",
	},
	message{
		ID:    "For example: %v, or 21.25/h.",
		Other: "Por ejemplo: %v, o 21.25/h.",
	},
	message{
		ID:    "For pay, met is the percent of jobs that pay that much, in a straight line between the percentiles.",
		Other: "Para el sueldo, la columna (%) es el porcentaje de puestos que pagan eso o más, en línea recta entre los percentiles.",
	},
	message{
		ID:    "From %s (%s) to %s (%s).",
		Other: "De %s (%s) a %s (%s).",
	},
	message{
		ID:    "From %s to %s%s: %s%s",
		Other: "De %s a %s%s: %s%s",
	},
	message{
		ID:    "From one to the other",
		Other: "De una a otra",
	},
	message{
		ID:    "From the lowest level of a role to the highest",
		Other: "Del nivel más bajo de una ocupación al más alto",
	},
	message{
		ID:    "Getting in",
		Other: "Cómo entrar",
	},
	message{
		ID:    "Goal",
		Other: "Meta",
	},
	message{
		ID:    "Growth",
		Other: "Crecimiento",
	},
	message{
		ID:    "Growth: %s percent, %s.%s",
		Other: "Crecimiento: %[1]s %%, %[2]s.%[3]s",
	},
	message{
		ID:    "Half (a tenth to nine tenths)",
		Other: "La mitad (de un décimo a nueve décimos)",
	},
	message{
		ID:    "Half earn the first figure or more; in brackets is what the lowest tenth earns at most and the highest tenth at least (%s).%s",
		Other: "La mitad gana la primera cifra o más; entre paréntesis, lo máximo que gana la décima parte con menor sueldo y lo mínimo que gana la de mayor sueldo (%s).%s",
	},
	message{
		ID:    "Half, at least",
		Other: "La mitad, al menos",
	},
	message{
		ID:    "Highest tenth, from",
		Other: "El décimo más alto, desde",
	},
	message{
		ID:    "How many earn that or more: %s.",
		Other: "Cuántas personas ganan eso o más: %s.",
	},
	message{
		ID:    "How many leaders another method would change, in percent of these people",
		Other: "Cuántos primeros lugares cambiaría otro método, en porcentaje de estas personas",
	},
	message{
		ID:    "How much of what you asked for each role meets, of 100",
		Other: "Cuánto de lo que pediste cumple cada ocupación, de 100",
	},
	message{
		ID:    "How sure the recommendations are: %s.",
		Other: "Qué tan seguras son las recomendaciones: %s.",
	},
	message{
		ID:    "How sure: clear for %d %%, leaning for %d %%, too close to call for %d %%.",
		Other: "Qué tan seguro: claro para el %d %%, con ventaja para el %d %%, demasiado parejo para el %d %%.",
	},
	message{
		ID:    "How to read this",
		Other: "Cómo leer esto",
	},
	message{
		ID:    "How well each role fits",
		Other: "Cómo se ajusta cada ocupación",
	},
	message{
		ID:    "If %s did not matter to you (importance 0), %s would lead.",
		Other: "Con importancia 0 para «%s», el primer lugar sería para %s.",
	},
	message{
		ID:    "If %s mattered as usual to you (importance 2), %s would lead.",
		Other: "Si dieras la importancia normal a %s (importancia 2), el primer lugar sería para %s.",
	},
	message{
		ID:    "If %s mattered little to you (importance 1), %s would lead.",
		Other: "Si dieras poca importancia a %s (importancia 1), el primer lugar sería para %s.",
	},
	message{
		ID:    "If %s mattered most to you (importance 3), %s would lead.",
		Other: "Si dieras la mayor importancia a %s (importancia 3), el primer lugar sería para %s.",
	},
	message{
		ID:    "If you %s, %s leads.",
		Other: "Si %s, el primer lugar es para %s.",
	},
	message{
		ID:    "In these roles %s earn that or more.",
		Other: "Personas que ganan eso o más en estas ocupaciones: %s.",
	},
	message{
		ID:    "In this role %s earn that or more",
		Other: "Personas que ganan eso o más en esta ocupación: %s",
	},
	message{
		ID:    "Is any of these a deal-breaker?",
		Other: "¿Alguna de estas es una condición indispensable?",
	},
	message{
		ID:    "It can be reached directly from",
		Other: "Se puede llegar directamente desde",
	},
	message{
		ID:    "It cannot know which career is right for you.",
		Other: "No puede saber qué carrera es la indicada para ti.",
	},
	message{
		ID:    "It helps with one question first: %s or %s?",
		Other: "Ayuda ante todo con una pregunta: ¿%s o %s?",
	},
	message{
		ID:    "It includes a deal-breaker: nobody knows whether that is met by %s.",
		Other: "Incluye una condición indispensable: nadie sabe si la cumple %s.",
	},
	message{
		ID:    "It is close so far",
		Other: "Por ahora está parejo",
	},
	message{
		ID:    "It is the only role left to compare.",
		Other: "Es la única ocupación que queda para comparar.",
	},
	message{
		ID:    "It takes other answers to at least %d questions at once, such as %s.",
		Other: "Hacen falta otras respuestas en al menos %d preguntas a la vez, por ejemplo %s.",
	},
	message{
		ID:    "It takes other answers to at least %d questions at once.",
		Other: "Hacen falta otras respuestas en al menos %d preguntas a la vez.",
	},
	message{
		ID:    "Jobs",
		Other: "Puestos",
	},
	message{
		ID:    "Jobs: %s.%s",
		Other: "Puestos: %s.%s",
	},
	message{
		ID:    "Keep in mind",
		Other: "Ten en cuenta",
	},
	message{
		ID:    "Keep in mind: %s",
		Other: "Ten en cuenta: %s",
	},
	message{
		ID:    "Leaning: in %s plausible readings of your answers it stays ahead of %s.",
		Other: "Con ventaja: en %s lecturas plausibles de tus respuestas sigue delante de %s.",
	},
	message{
		ID:    "Less than a point of fit lies between them.",
		Other: "Las separa menos de un punto de ajuste.",
	},
	message{
		ID:    "Levels, with the range they plausibly lie in",
		Other: "Niveles, con su rango plausible",
	},
	message{
		ID:    "License",
		Other: "Licencia",
	},
	message{
		ID:    "License: %s",
		Other: "Licencia: %s",
	},
	message{
		ID:    "List the roles that can be compared, with their main figures.",
		Other: "Muestra las ocupaciones que se pueden comparar, con sus cifras principales.",
	},
	message{
		ID:    "List the roles; roles show ROLE prints one in full",
		Other: "Muestra las ocupaciones; roles show ROLE muestra una completa",
	},
	message{
		ID:    "Lowest tenth, up to",
		Other: "El décimo más bajo, hasta",
	},
	message{
		ID:    "Make a pack of roles from data that you downloaded. Nothing is downloaded for you.",
		Other: "Crea un paquete de ocupaciones con datos que descargaste. El programa no descarga nada.",
	},
	message{
		ID:    "Make a pack of roles from published data",
		Other: "Crea un paquete de ocupaciones con datos publicados",
	},
	message{
		ID:    "Make a pack of the occupations of an O*NET database release",
		Other: "Crea un paquete con ocupaciones de una versión de O*NET",
	},
	message{
		ID:    "Make a pack of the occupations of an O*NET database release. DIR is the folder with its text files, from https://www.onetcenter.org/database.html. The levels follow from its ratings as criteria.toml says. What the files do not say stays unknown: work settings always, pay without --wages.",
		Other: "Crea un paquete con las ocupaciones de una versión de la base de datos O*NET. DIR es la carpeta con sus archivos de texto, de https://www.onetcenter.org/database.html. Los niveles se calculan con sus valoraciones, según criteria.toml. Lo que los archivos no dicen queda sin datos: los lugares de trabajo siempre, y el sueldo si falta --wages.",
	},
	message{
		ID:    "Median fit of the role that fits best: %d of 100.",
		Other: "Ajuste mediano de la ocupación que mejor se ajusta: %d de 100.",
	},
	message{
		ID:    "Median fit of the role that fits best: between %d and %d of 100.",
		Other: "Mediana del ajuste de la mejor ocupación: entre %d y %d de 100.",
	},
	message{
		ID:    "Met is 100 minus the miss in percent of the span, which is 100 unless named here%s. = asks for that level, ≤ for no more, ≥ for no less: only a miss on that side counts. Points are met times w, the weight (2 is normal); fit is points in percent of 100 times all weights. Behind is what the leader has more, in points and in points of fit.",
		Other: "La columna %% es 100 menos la diferencia en porcentaje de la escala, que es 100 si aquí no se indica otra%s. = pide ese nivel, ≤ que no sea más, ≥ que no sea menos: solo cuenta la diferencia de ese lado. Los puntos (pts.) son %% por p, el peso (2 es normal); el ajuste (aj.) son los puntos en porcentaje de 100 por todos los pesos. Atrás es lo que tiene de más el primer lugar, en puntos y en puntos de ajuste.",
	},
	message{
		ID:    "Months are of training, one step after the other; time at work in between is not counted.",
		Other: "Los meses son de formación, un paso tras otro; no se cuenta el tiempo de trabajo entre pasos.",
	},
	message{
		ID:    "More than one has that in it: type more, or use the arrows.",
		Other: "Hay más de una que contiene eso: escribe más o usa las flechas.",
	},
	message{
		ID:    "Most of the doubt (%d percent) is about how much each answer matters to you.",
		Other: "La mayor parte de la duda (%d %%) está en cuánto te importa cada respuesta.",
	},
	message{
		ID:    "Most of the doubt (%d percent) is about the jobs themselves.",
		Other: "La mayor parte de la duda (%d %%) está en los puestos mismos.",
	},
	message{
		ID:    "Most of the doubt (%d percent) is about your answers.",
		Other: "La mayor parte de la duda (%d %%) está en tus respuestas.",
	},
	message{
		ID:    "Moved: %s.",
		Other: "Cambió: %s.",
	},
	message{
		ID:    "Moving on",
		Other: "Cómo pasar a otra ocupación",
	},
	message{
		ID:    "Moving up",
		Other: "Cómo ascender",
	},
	message{
		ID:    "Nearest is %s. Nothing is recommended against a deal-breaker; you decide whether to ease one.",
		Other: "La más cercana es %s. No se recomienda nada que vaya contra una condición indispensable; tú decides si quieres suavizar alguna.",
	},
	message{
		ID:    "Next",
		Other: "Próximos pasos",
	},
	message{
		ID:    "Next: careerfit check %s, then careerfit quiz --pack %s",
		Other: "Ahora: careerfit check %s, luego careerfit quiz --pack %s",
	},
	message{
		ID:    "Next: careerfit check %s, then careerfit quiz --pack %s --roles %s",
		Other: "Sigue: careerfit check %s, luego careerfit quiz --pack %s --roles %s",
	},
	message{
		ID:    "No difference between them is larger than its uncertainty: what is published cannot tell them apart.",
		Other: "Ninguna diferencia es mayor que su incertidumbre: con lo publicado no se pueden distinguir.",
	},
	message{
		ID:    "No more than %v can be chosen.",
		Other: "No puedes elegir más de %v.",
	},
	message{
		ID:    "No more than %v: take one away first.",
		Other: "No más de %v: primero quita una.",
	},
	message{
		ID:    "No other answer that the quiz offers does that alone%s.",
		Other: "Ninguna otra respuesta que ofrece el cuestionario lo cambia por sí sola%s.",
	},
	message{
		ID:    "No other answer that the quiz offers does that alone, your deal-breakers kept%s.",
		Other: "Ninguna otra respuesta que ofrece el cuestionario lo cambia por sí sola, con tus condiciones indispensables iguales%s.",
	},
	message{
		ID:    "No other importance of a single question, from 0 to 3, changes it.",
		Other: "Ninguna otra importancia de una sola pregunta, de 0 a 3, lo cambia.",
	},
	message{
		ID:    "No profile names a step to that role.",
		Other: "Ningún perfil menciona un paso a esa ocupación.",
	},
	message{
		ID:    "No question",
		Other: "Ninguna pregunta",
	},
	message{
		ID:    "No role of the pack meets even half way what %s percent ask for.",
		Other: "Ninguna ocupación del paquete cumple ni a medias lo que pide el %s %%.",
	},
	message{
		ID:    "No role passes the deal-breakers",
		Other: "Ninguna ocupación cumple las condiciones indispensables",
	},
	message{
		ID:    "No role passes your deal-breakers",
		Other: "Ninguna ocupación cumple tus condiciones indispensables",
	},
	message{
		ID:    "No single answer changes this: all others that the quiz offers were tried%s.",
		Other: "Ninguna respuesta por sí sola cambia esto: se probaron todas las demás que ofrece el cuestionario%s.",
	},
	message{
		ID:    "No single answer changes this: all others that the quiz offers were tried, your deal-breakers kept%s.",
		Other: "Ninguna respuesta por sí sola cambia esto: se probaron todas las demás que ofrece el cuestionario, con tus condiciones indispensables iguales%s.",
	},
	message{
		ID:    "Nobody answered: %s.",
		Other: "Nadie contestó: %s.",
	},
	message{
		ID:    "None. Any two roles differ on some answer.",
		Other: "Ninguno. Dos ocupaciones cualesquiera se distinguen en alguna respuesta.",
	},
	message{
		ID:    "Nor would such answers to all questions together.",
		Other: "Tampoco lo cambiarían esas respuestas a todas las preguntas juntas.",
	},
	message{
		ID:    "Not known",
		Other: "Lo que no se sabe",
	},
	message{
		ID:    "Not told by verdict",
		Other: "Sin detalle de qué tan seguro es",
	},
	message{
		ID:    "Nothing here has that in it. Esc shows all again.",
		Other: "Nada aquí contiene eso. Esc muestra todo otra vez.",
	},
	message{
		ID:    "Nothing moved.",
		Other: "No cambió nada.",
	},
	message{
		ID:    "Nothing was seen, so there is nothing to add.",
		Other: "No anotaste nada de lo que viste, así que no hay nada que agregar.",
	},
	message{
		ID:    "Nothing was typed. This needs an answer.",
		Other: "No escribiste nada. Aquí hace falta una respuesta.",
	},
	message{
		ID:    "Occupation Data.txt lists the codes there are",
		Other: "Occupation Data.txt tiene la lista de códigos",
	},
	message{
		ID:    "Of %d roles it is unknown.",
		Other: "De %d ocupaciones no se sabe.",
	},
	message{
		ID:    "Of %s it is unknown.",
		Other: "De %s no se sabe.",
	},
	message{
		ID:    "Of all ways to weigh your answers, %s put %s ahead of %s.",
		Other: "De todas las formas de repartir los pesos entre tus respuestas, %s ponen a %s delante de %s.",
	},
	message{
		ID:    "Of the jobs of a role, half pay the first figure or more; in brackets is what the lowest tenth pays at most and the highest tenth at least (%s). This is national pay.",
		Other: "De los puestos de una ocupación, la mitad paga la primera cifra o más; entre paréntesis, lo que paga como máximo el décimo más bajo y como mínimo el décimo más alto (%s). Es el sueldo nacional.",
	},
	message{
		ID:    "On what you care about they hardly differ, or what sets them apart is uncertain: %s stays ahead of %s in only %s plausible readings of your answers.",
		Other: "En lo que te importa casi no se diferencian, o es incierto lo que las distingue: %s sigue delante de %s en solo %s lecturas plausibles de tus respuestas.",
	},
	message{
		ID:    "On your answers as given %s is ahead, but in %s plausible readings of them %s is.",
		Other: "Con tus respuestas tal como están, va delante %s; pero en %s lecturas plausibles de ellas va delante %s.",
	},
	message{
		ID:    "Once more, in other words: %v of up to %v",
		Other: "Otra vez, con otras palabras: %v de %v como máximo",
	},
	message{
		ID:    "One role alone has nothing to be compared with. Which roles?",
		Other: "Una sola ocupación no tiene con qué compararse. ¿Qué ocupaciones?",
	},
	message{
		ID:    "One role, to be filled in. careerfit check FOLDER says what is still missing.",
		Other: "Una ocupación, para llenar. careerfit check CARPETA dice qué falta todavía.",
	},
	message{
		ID:    "Only %s may pass your deal-breakers",
		Other: "Solo %s podría cumplir tus condiciones indispensables",
	},
	message{
		ID:    "Only %s passes your deal-breakers",
		Other: "Solo %s cumple tus condiciones indispensables",
	},
	message{
		ID:    "Other questions, or none",
		Other: "Otras preguntas, o ninguna",
	},
	message{
		ID:    "Other roles meet more of what you asked for: %s.",
		Other: "Otras ocupaciones se ajustan más a lo que pediste: %s.",
	},
	message{
		ID:    "Pack %s of %s with what %s adds, SHA-256 %s.",
		Other: "Paquete %s del %s con lo que agrega %s, SHA-256 %s.",
	},
	message{
		ID:    "Pack %s of %s, SHA-256 %s.",
		Other: "Paquete %s del %s, SHA-256 %s.",
	},
	message{
		ID:    "Pairs of roles that no answer tells apart",
		Other: "Pares de ocupaciones que ninguna respuesta distingue",
	},
	message{
		ID:    "Passed over: %s.",
		Other: "Se pasó por alto: %s.",
	},
	message{
		ID:    "Pay",
		Other: "Sueldo",
	},
	message{
		ID:    "Pay a year: half earn $%s or more; the lowest tenth earns up to $%s, the highest tenth $%s or more%s.%s",
		Other: "Sueldo al año: la mitad gana $%s o más; la décima parte más baja gana hasta $%s, la más alta $%s o más%s.%s",
	},
	message{
		ID:    "Pay a year: unknown.",
		Other: "Sueldo al año: sin datos.",
	},
	message{
		ID:    "Pay below which the given percent of its jobs lie: %s.%s",
		Other: "Sueldo por debajo del cual está ese porcentaje de sus puestos: %s.%s",
	},
	message{
		ID:    "Pay goals, and what the roles pay",
		Other: "Metas de sueldo y lo que pagan las ocupaciones",
	},
	message{
		ID:    "Pay, %s",
		Other: "Sueldo, %s",
	},
	message{
		ID:    "Pay, dollars a year",
		Other: "Sueldo, dólares al año",
	},
	message{
		ID:    "People",
		Other: "Personas",
	},
	message{
		ID:    "People (percent)",
		Other: "Personas (%)",
	},
	message{
		ID:    "People by the question that put the recommended role ahead most",
		Other: "Personas según la pregunta que más puso por delante a la ocupación recomendada",
	},
	message{
		ID:    "People by the role recommended to them, and how sure that is",
		Other: "Personas según la ocupación que se les recomienda, y qué tan seguro es",
	},
	message{
		ID:    "People could choose several. Bars and marks are percents from 0 to 100.",
		Other: "Se podían elegir varias. Las barras y marcas son porcentajes de 0 a 100.",
	},
	message{
		ID:    "Percent",
		Other: "%",
	},
	message{
		ID:    "Percent of the jobs: %s",
		Other: "Porcentaje de los puestos: %s",
	},
	message{
		ID:    "Percent of the people, by answer",
		Other: "Porcentaje de las personas, por respuesta",
	},
	message{
		ID:    "Plausible range",
		Other: "Rango plausible",
	},
	message{
		ID:    "Print a script that completes commands and answers",
		Other: "Muestra un script que completa comandos y respuestas",
	},
	message{
		ID:    "Print a script that lets a shell complete commands, roles and answers. SHELL is bash, zsh, fish or powershell.",
		Other: "Muestra un script con el que un shell completa comandos, ocupaciones y respuestas. SHELL es bash, zsh, fish o powershell.",
	},
	message{
		ID:    "Print one role in full, with its sources",
		Other: "Muestra una ocupación completa, con sus fuentes",
	},
	message{
		ID:    "Print the questions, or an answers file to fill in",
		Other: "Muestra las preguntas, o un archivo de respuestas para llenar",
	},
	message{
		ID:    "Print the questions, why each is asked, and the answers it takes. With --format toml, print an answers file to fill in and give to --answers.",
		Other: "Muestra las preguntas, por qué se hace cada una y las respuestas que acepta. Con --format toml, muestra un archivo de respuestas para llenar y dar a --answers.",
	},
	message{
		ID:    "Print the version, and the id, date and hash of the data",
		Other: "Muestra la versión, y el id, la fecha y el hash de los datos",
	},
	message{
		ID:    "Published: %s.",
		Other: "Lo publicado: %s.",
	},
	message{
		ID:    "Published: unknown.",
		Other: "Lo publicado: sin datos.",
	},
	message{
		ID:    "Question",
		Other: "Pregunta",
	},
	message{
		ID:    "Question %v of %v",
		Other: "Pregunta %v de %v",
	},
	message{
		ID:    "Question %v of up to %v",
		Other: "Pregunta %v de %v como máximo",
	},
	message{
		ID:    "Questions that tell no roles apart",
		Other: "Preguntas que no distinguen ocupaciones",
	},
	message{
		ID:    "Questions to ask at a school or on a shadow day",
		Other: "Qué preguntar en una escuela o en un día de observación",
	},
	message{
		ID:    "Questions without an answer that could tell them apart: %s.",
		Other: "Preguntas sin respuesta que podrían distinguirlas: %s.",
	},
	message{
		ID:    "Quicker, with more steps: %s.",
		Other: "Más rápido, con más pasos: %s.",
	},
	message{
		ID:    "Read more",
		Other: "Para leer más",
	},
	message{
		ID:    "Read more: ",
		Other: "Para leer más: ",
	},
	message{
		ID:    "Read more: %s",
		Other: "Para leer más: %s",
	},
	message{
		ID:    "Recommend from answers given as flags, in a file, or both. It never asks.\n\nAn answer is an option's id, its number from 1, or skip (no preference). At least %d answers are needed. Second answers in other words (--again) and what you saw of a job (--observed) make a result surer. \"In 84 of 100 plausible readings\" means: when your answers, their importance and the jobs themselves all vary a little, as they do, this role stays ahead 84 times.",
		Other: "Recomienda con respuestas dadas como opciones del comando, en un archivo o de las dos formas. Nunca pregunta.\n\nUna respuesta es el id de una opción de respuesta, su número desde 1 o skip (sin preferencia). Hacen falta al menos %d respuestas. Las segundas respuestas con otras palabras (--again) y lo que viste de un puesto (--observed) hacen más seguro el resultado. \"En 84 de 100 lecturas plausibles\" quiere decir: si tus respuestas, su importancia y los puestos mismos varían un poco, como de verdad pasa, esta ocupación sigue delante 84 veces.",
	},
	message{
		ID:    "Recommend from flags or a file of answers, without asking",
		Other: "Recomienda con opciones o un archivo de respuestas, sin preguntar",
	},
	message{
		ID:    "Recommend to many people, from a table or lines of JSON",
		Other: "Recomienda a muchas personas, desde una tabla o líneas de JSON",
	},
	message{
		ID:    "Recommend to many people: CSV or JSON Lines in, JSON Lines or CSV out, a row for each person in the same order. The columns of a table are named after the questions; an answer is an option's id, its number from 1 or its label, several are separated by semicolons, and an empty cell is no preference. Optional columns: id, importance.QUESTION, again.QUESTION, must, local-pay, roles. A line of JSON is an answers file, with an id if you like. A row that is wrong is reported and left out, and the rest goes on. FILE can be gzipped; - is stdin.",
		Other: "Recomienda a muchas personas: entra CSV o JSON Lines, sale JSON Lines o CSV, una fila por persona y en el mismo orden. Las columnas de una tabla se llaman como las preguntas; una respuesta es el id de una opción, su número desde 1 o su texto; varias se separan con punto y coma, y una celda vacía es sin preferencia. Columnas opcionales: id, importance.QUESTION, again.QUESTION, must, local-pay, roles. Una línea de JSON es un archivo de respuestas, con un id si quieres. Una fila con errores se informa y queda fuera, y lo demás sigue. FILE puede estar comprimido con gzip; - es stdin.",
	},
	message{
		ID:    "Recommended roles",
		Other: "Ocupaciones recomendadas",
	},
	message{
		ID:    "Recommended to",
		Other: "Recomendado a",
	},
	message{
		ID:    "Registry",
		Other: "Registro",
	},
	message{
		ID:    "Role",
		Other: "Ocupación",
	},
	message{
		ID:    "Roles",
		Other: "Ocupaciones",
	},
	message{
		ID:    "Roles that can never lead",
		Other: "Ocupaciones que nunca pueden ir en primer lugar",
	},
	message{
		ID:    "Roles that pass all of them: %s.",
		Other: "Ocupaciones que las cumplen todas: %s.",
	},
	message{
		ID:    "Ruled out by your deal-breakers",
		Other: "Descartadas por tus condiciones indispensables",
	},
	message{
		ID:    "Saved as %s.",
		Other: "Guardado como %s.",
	},
	message{
		ID:    "Saved as %s. Open it in a browser to read or print it.",
		Other: "Guardado como %s. Ábrelo en un navegador para leerlo o imprimirlo.",
	},
	message{
		ID:    "Say what matters most to you and what little: --importance QUESTION=3, or 1.",
		Other: "Di qué te importa más y qué te importa poco: --importance QUESTION=3, o 1.",
	},
	message{
		ID:    "Shortest way: ",
		Other: "Camino más corto: ",
	},
	message{
		ID:    "Show where a role can lead, and the way to another",
		Other: "Muestra a dónde lleva una ocupación y el camino a otra",
	},
	message{
		ID:    "Show where a role can lead: up its ladder, and on to other roles, with what each step takes. With --to, find the shortest way to one role: the fewest steps; of those ways the one with the fewest steps of unknown length, then with the fewest months. Where more steps are known to take fewer months, that way is named too.",
		Other: "Muestra a dónde puede llevar una ocupación: a puestos más altos y a otras ocupaciones, con lo que exige cada paso. Con --to, busca el camino más corto a una ocupación: el que tiene menos pasos; si hay varios, el que tiene menos pasos de duración desconocida y, luego, menos meses. Si se conoce un camino con más pasos pero menos meses, también lo muestra.",
	},
	message{
		ID:    "Side by side",
		Other: "Lado a lado",
	},
	message{
		ID:    "Side by side: %s",
		Other: "Lado a lado: %s",
	},
	message{
		ID:    "Skills",
		Other: "Habilidades",
	},
	message{
		ID:    "So it is with %d more roles of the shortlist.",
		One:   "Lo mismo pasa con %d ocupación más entre las primeras.",
		Other: "Lo mismo pasa con %d ocupaciones más entre las primeras.",
	},
	message{
		ID:    "Sources",
		Other: "Fuentes",
	},
	message{
		ID:    "Still in the race: %s.",
		Other: "Todavía en juego: %s.",
	},
	message{
		ID:    "Sum",
		Other: "Suma",
	},
	message{
		ID:    "Tab takes an example",
		Other: "Tab poner un ejemplo",
	},
	message{
		ID:    "Table 6.5: https://www.bls.gov/emp/data/skills-data.htm",
		Other: "la tabla 6.5: https://www.bls.gov/emp/data/skills-data.htm",
	},
	message{
		ID:    "Technology",
		Other: "Tecnología",
	},
	message{
		ID:    "That is an answer too: nothing you asked for tells them apart.",
		Other: "Eso también es una respuesta: nada de lo que pediste las distingue.",
	},
	message{
		ID:    "That is an answer too: what speaks for one weighs exactly as much as what speaks for the other.",
		Other: "Eso también es una respuesta: lo que habla a favor de una pesa exactamente lo mismo que lo que habla a favor de la otra.",
	},
	message{
		ID:    "That is more than one answer; only one counts here.",
		Other: "Eso es más de una respuesta; aquí solo cuenta una.",
	},
	message{
		ID:    "That is what you saw; nothing is published.",
		Other: "Eso es lo que viste; no hay nada publicado.",
	},
	message{
		ID:    "That is what you saw; published is %s.",
		Other: "Eso es lo que viste; lo publicado es %s.",
	},
	message{
		ID:    "That is what you saw; what is published is not known.",
		Other: "Eso es lo que viste; no se sabe qué hay publicado.",
	},
	message{
		ID:    "The arithmetic",
		Other: "Las cuentas",
	},
	message{
		ID:    "The largest part of the doubt (%d percent) is about how much each answer matters to you.",
		Other: "La parte más grande de la duda (%d %%) está en cuánto te importa cada respuesta.",
	},
	message{
		ID:    "The largest part of the doubt (%d percent) is about the jobs themselves.",
		Other: "La parte más grande de la duda (%d %%) está en los puestos mismos.",
	},
	message{
		ID:    "The largest part of the doubt (%d percent) is about your answers.",
		Other: "La parte más grande de la duda (%d %%) está en tus respuestas.",
	},
	message{
		ID:    "The profile names no ladder.",
		Other: "El perfil no menciona puestos más altos.",
	},
	message{
		ID:    "The profile names no step to another role.",
		Other: "El perfil no menciona ningún paso a otra ocupación.",
	},
	message{
		ID:    "The profiles name no steps that lead there. That is no proof that there are none: a school or an employer may know a way.",
		Other: "Los perfiles no mencionan pasos que lleven allí. Eso no prueba que no los haya: una escuela o un empleador tal vez conozca un camino.",
	},
	message{
		ID:    "The range holds 90 of 100 plausible readings of your answers and of these jobs. Where an answer moves, the roles move together; so ranges may overlap even where one role clearly stays ahead.",
		Other: "El rango contiene 90 de 100 lecturas plausibles de tus respuestas y de estos trabajos. Cuando una respuesta cambia, las ocupaciones se mueven juntas; por eso los rangos pueden cruzarse aunque una ocupación siga claramente por delante.",
	},
	message{
		ID:    "The rejected rows are in %s.",
		Other: "Las filas rechazadas están en %s.",
	},
	message{
		ID:    "There is no other role to compare it with.",
		Other: "No hay otra ocupación con la cual compararla.",
	},
	message{
		ID:    "There is no other role to compare it with; --roles names more.",
		Other: "No hay otra ocupación con la cual compararla; con --roles puedes agregar más.",
	},
	message{
		ID:    "There is nothing more to say about this one.",
		Other: "No hay más que decir sobre esta.",
	},
	message{
		ID:    "These people are made up and want nothing. The shares show how the questions and profiles are built, not what real people are told. Equal shares are no goal: a role that asks little, or stands near the middle of the scales, meets random answers more often than one that stands out. Warning signs are a role that can never lead, a pair that nothing tells apart, and a clear result for people who always choose the same option. The more leaders another method would change, the more a recommendation is one view among several.",
		Other: "Estas personas son inventadas y no quieren nada. Los porcentajes muestran cómo se hicieron las preguntas y los perfiles, no lo que se les dice a personas reales. Que sean iguales no es la meta: una ocupación que pide poco, o que está cerca de la mitad de las escalas, coincide con respuestas al azar más seguido que una que se distingue de las demás. Las señales de alerta son una ocupación que nunca puede ir en primer lugar, un par que nada distingue y un resultado claro para personas que siempre eligen la misma opción. Cuantos más primeros lugares cambiaría otro método, más hay que ver una recomendación como un punto de vista entre varios.",
	},
	message{
		ID:    "These rest on the word of an article, not on measurements.%s",
		Other: "Esto se basa en lo que dice un artículo, no en mediciones.%s",
	},
	message{
		ID:    "They hardly differ on anything that is known of both.",
		Other: "Casi no difieren en nada de lo que se sabe de las dos.",
	},
	message{
		ID:    "This cannot be skipped.",
		Other: "Esta no se puede saltar.",
	},
	message{
		ID:    "This command repeats the result:",
		Other: "Esta orden repite el resultado:",
	},
	message{
		ID:    "This compares what is published about these jobs. It cannot know which is right for you.",
		Other: "Esto compara lo publicado sobre estos puestos. No puede saber cuál es el indicado para ti.",
	},
	message{
		ID:    "This compares your answers with what is published about these jobs. It cannot know which is right for you.",
		Other: "Esto compara tus respuestas con lo publicado sobre estos puestos. No puede saber cuál es el indicado para ti.",
	},
	message{
		ID:    "This compares your answers with what is published about these jobs. It cannot know which is right for you. It is no test of ability, and how many readings a role stays ahead in is not the chance that the job suits you.",
		Other: "Esto compara tus respuestas con lo que se publica sobre estos trabajos. No puede saber cuál es el adecuado para ti. No es una prueba de capacidad, y en cuántas lecturas una ocupación sigue por delante no es la probabilidad de que el trabajo te vaya bien.",
	},
	message{
		ID:    "This counts what people answered, and what the comparison of their answers with published figures said. It cannot know which role is right for anybody, nor what other people would say.",
		Other: "Esto cuenta lo que contestaron las personas y lo que resultó al comparar sus respuestas con lo publicado. No puede saber qué ocupación es la indicada para nadie, ni lo que dirían otras personas.",
	},
	message{
		ID:    "This is the first question; there is nothing to go back to.",
		Other: "Esta es la primera pregunta; no hay a dónde volver.",
	},
	message{
		ID:    "This role %s",
		Other: "Esta ocupación %s",
	},
	message{
		ID:    "This role has %s of its jobs there",
		Other: "Esta ocupación tiene allí %s de sus puestos",
	},
	message{
		ID:    "To %s%s",
		Other: "A %s%s",
	},
	message{
		ID:    "To be surer",
		Other: "Para mayor certeza",
	},
	message{
		ID:    "To be surer of your answers, answer again in other words",
		Other: "Para confirmar tus respuestas, contesta las preguntas con otras palabras",
	},
	message{
		ID:    "To see what it changes: %s",
		Other: "Para ver qué cambia: %s",
	},
	message{
		ID:    "To settle it, ask at a school or on a shadow day",
		Other: "Para resolverlo, pregunta en una escuela o en un día de observación",
	},
	message{
		ID:    "Too close to call: %s",
		Other: "Demasiado parejo para decidir: %s",
	},
	message{
		ID:    "Too few people differ for a picture of %s.",
		Other: "Muy pocas personas difieren para mostrar: %s.",
	},
	message{
		ID:    "Training",
		Other: "Formación",
	},
	message{
		ID:    "Training: %s",
		Other: "Formación: %s",
	},
	message{
		ID:    "Try: ",
		Other: "Prueba: ",
	},
	message{
		ID:    "Up to three. Enter goes on.",
		Other: "Hasta tres. Enter para seguir.",
	},
	message{
		ID:    "Usage:",
		Other: "Uso:",
	},
	message{
		ID:    "What decided",
		Other: "Lo que decidió",
	},
	message{
		ID:    "What decided most often",
		Other: "Lo que más veces decidió",
	},
	message{
		ID:    "What is hard",
		Other: "Lo difícil",
	},
	message{
		ID:    "What is hard about each",
		Other: "Lo difícil de cada una",
	},
	message{
		ID:    "What is hard about it",
		Other: "Lo difícil",
	},
	message{
		ID:    "What is unknown counts as the middle.",
		Other: "Lo que no se sabe cuenta como el punto medio.",
	},
	message{
		ID:    "What it costs you",
		Other: "Lo que te cuesta",
	},
	message{
		ID:    "What its jobs pay is unknown.",
		Other: "No se sabe cuánto pagan sus puestos.",
	},
	message{
		ID:    "What next?",
		Other: "¿Y ahora?",
	},
	message{
		ID:    "What people are told who always choose the first, middle or last option",
		Other: "Qué se les dice a quienes siempre eligen la primera opción, la del medio o la última",
	},
	message{
		ID:    "What people ask for",
		Other: "Lo que piden las personas",
	},
	message{
		ID:    "What these jobs pay is not known.",
		Other: "No se sabe cuánto pagan estos puestos.",
	},
	message{
		ID:    "What they ask for, and what the roles offer",
		Other: "Lo que piden y lo que ofrecen las ocupaciones",
	},
	message{
		ID:    "What they do",
		Other: "Qué hacen",
	},
	message{
		ID:    "What they do all day",
		Other: "Qué hacen todo el día",
	},
	message{
		ID:    "What they share",
		Other: "Lo que comparten",
	},
	message{
		ID:    "What this role pays is not known and counts as the middle",
		Other: "No se sabe cuánto paga esta ocupación; cuenta como el punto medio",
	},
	message{
		ID:    "What would change it",
		Other: "Qué lo cambiaría",
	},
	message{
		ID:    "What you asked for, and where each role stands, with the range it plausibly lies in",
		Other: "Lo que pediste y dónde está cada ocupación, con el rango plausible",
	},
	message{
		ID:    "What you saw",
		Other: "Lo que viste",
	},
	message{
		ID:    "Where",
		Other: "Dónde",
	},
	message{
		ID:    "Where a role is unknown, met is the middle of the least and the most it could be.",
		Other: "Donde no hay datos, la columna (%) es el punto medio entre lo menos y lo más que podría ser.",
	},
	message{
		ID:    "Where they differ, widest first",
		Other: "En qué se diferencian, de más a menos",
	},
	message{
		ID:    "Where this role has its jobs is not known and counts as the middle",
		Other: "No se sabe dónde están los puestos de esta ocupación; cuenta como el punto medio",
	},
	message{
		ID:    "Where this role stands is not known and counts as the middle",
		Other: "No se sabe qué nivel tiene esta ocupación; cuenta como el punto medio",
	},
	message{
		ID:    "Where two roles really differ, with sources",
		Other: "En qué se diferencian de verdad dos ocupaciones, con fuentes",
	},
	message{
		ID:    "Where: %s (%s).%s",
		Other: "Dónde: %s (%s).%s",
	},
	message{
		ID:    "Where: unknown.",
		Other: "Dónde: sin datos.",
	},
	message{
		ID:    "Which answer?",
		Other: "¿Qué respuesta?",
	},
	message{
		ID:    "Which of the two fits you: ",
		Other: "Cuál de las dos va contigo: ",
	},
	message{
		ID:    "Which of these matter little to you?",
		Other: "¿Cuáles de estas te importan poco?",
	},
	message{
		ID:    "Which of these matter most to you?",
		Other: "¿Cuáles de estas te importan más?",
	},
	message{
		ID:    "Which roles?",
		Other: "¿Qué ocupaciones?",
	},
	message{
		ID:    "Who each suits",
		Other: "Para quién es cada una",
	},
	message{
		ID:    "Who it suits",
		Other: "Para quién es",
	},
	message{
		ID:    "Who leads among %s, in percent of these people",
		Other: "Líderes entre %s, en porcentaje de estas personas",
	},
	message{
		ID:    "Whose",
		Other: "De quién",
	},
	message{
		ID:    "Why",
		Other: "Por qué",
	},
	message{
		ID:    "Why not %s",
		Other: "Por qué no %s",
	},
	message{
		ID:    "Why: %s",
		Other: "Por qué: %s",
	},
	message{
		ID:    "With what is not known in the middle, %s meets every answer at least as well as %s, so that no weighting puts that ahead.",
		Other: "Si lo que no se sabe cuenta como el punto medio, %s cumple cada respuesta al menos tan bien como %s, así que ningún reparto de pesos pone delante a esa ocupación.",
	},
	message{
		ID:    "Write a pack to start from, or the one in use",
		Other: "Escribe un paquete para empezar, o el que está en uso",
	},
	message{
		ID:    "Write a small pack with comments, to start from",
		Other: "Escribe un paquete pequeño con comentarios, para empezar",
	},
	message{
		ID:    "Write a small pack with comments, to start from, into a new folder. With --role, write a file for one role, with every level still to be filled in: into the pack in the folder, or into a new folder that adds to the built-in pack.",
		Other: "Escribe en una carpeta nueva un paquete pequeño con comentarios, para empezar. Con --role escribe el archivo de una ocupación, con todos los niveles por llenar: en el paquete de la carpeta, o en una carpeta nueva que se agrega al paquete incluido.",
	},
	message{
		ID:    "Write the pack in use into a new folder",
		Other: "Escribe el paquete en uso en una carpeta nueva",
	},
	message{
		ID:    "Wrote %d files into %s.",
		One:   "Se escribió %d archivo en %s.",
		Other: "Se escribieron %d archivos en %s.",
	},
	message{
		ID:    "Wrote %s. Fill it in.",
		Other: "Se escribió %s. Llénalo.",
	},
	message{
		ID:    "You",
		Other: "Tú",
	},
	message{
		ID:    "You %s",
		Other: "Dijiste que %s",
	},
	message{
		ID:    "You and the roles",
		Other: "Tú y las ocupaciones",
	},
	message{
		ID:    "You can stop here",
		Other: "Puedes parar aquí",
	},
	message{
		ID:    "Your answer (%v):",
		Other: "Tu respuesta (%v):",
	},
	message{
		ID:    "Your answer so far: %v.",
		Other: "Tu respuesta hasta ahora: %v.",
	},
	message{
		ID:    "Your answer:",
		Other: "Tu respuesta:",
	},
	message{
		ID:    "Your answers",
		Other: "Tus respuestas",
	},
	message{
		ID:    "[flags]",
		Other: "[opciones]",
	},
	message{
		ID:    "`AMOUNT`: dollars a year (42000, 42,000, $42k) or an hour (21.25/h)",
		Other: "`AMOUNT`: dólares al año (42000, 42,000, $42k) o por hora (21.25/h)",
	},
	message{
		ID:    "`ANSWERS`: %s; several with commas",
		Other: "`ANSWERS`: %s; varias, con comas",
	},
	message{
		ID:    "`ANSWER`: %s",
		Other: "`ANSWER`: %s",
	},
	message{
		ID:    "`CODE,CODE`: SOC or O*NET-SOC codes; without it, every occupation that has a rating",
		Other: "`CODE,CODE`: códigos SOC u O*NET-SOC; sin esta opción, todas las ocupaciones con valoraciones",
	},
	message{
		ID:    "`COLUMN=QUESTION`: a column of the table holds this question; repeatable",
		Other: "`COLUMN=QUESTION`: una columna de la tabla tiene esta pregunta; se puede repetir",
	},
	message{
		ID:    "`COLUMN`: pass this column through to the output; repeatable",
		Other: "`COLUMN`: lleva esta columna al resultado; se puede repetir",
	},
	message{
		ID:    "`DIR`: use the roles and questions in this folder, too",
		Other: "`DIR`: usa también las ocupaciones y preguntas de esta carpeta",
	},
	message{
		ID:    "`FILE`: BLS Table 6.5 of skills, saved as CSV",
		Other: "`FILE`: la tabla 6.5 de habilidades del BLS, guardada como CSV",
	},
	message{
		ID:    "`FILE`: read answers from TOML or JSON; - is stdin; flags go before it",
		Other: "`FILE`: lee respuestas en TOML o JSON; - es la entrada estándar; las opciones tienen prioridad",
	},
	message{
		ID:    "`FILE`: the BLS table of national wages, saved as CSV",
		Other: "`FILE`: la tabla de sueldos nacionales del BLS, guardada como CSV",
	},
	message{
		ID:    "`FILE`: write a report on all people together here, in .html or .md; groups of fewer than 5 are not shown",
		Other: "`FILE`: escribe aquí un informe sobre todas las personas juntas, en .html o .md; los grupos de menos de 5 no se muestran",
	},
	message{
		ID:    "`FILE`: write a summary of all people here, as JSON; small groups are in it",
		Other: "`FILE`: escribe aquí un resumen de todas las personas, como JSON; incluye los grupos pequeños",
	},
	message{
		ID:    "`FILE`: write the results here, once all is done",
		Other: "`FILE`: escribe aquí los resultados, cuando todo está hecho",
	},
	message{
		ID:    "`FILE`: write the rows that are wrong here, as JSON Lines",
		Other: "`FILE`: escribe aquí las filas con errores, como JSON Lines",
	},
	message{
		ID:    "`FILE`: write the sum here; .html, .md and .txt make a report",
		Other: "`FILE`: escribe aquí la suma; con .html, .md y .txt, como informe",
	},
	message{
		ID:    "`FILE`: write to this file instead; .html makes a report to keep and print, .md, .json and .txt the other formats",
		Other: "`ARCHIVO`: escribe en este archivo; .html hace un informe para guardar e imprimir; .md, .json y .txt, los otros formatos",
	},
	message{
		ID:    "`FILE`: write your answers to this file, TOML or JSON",
		Other: "`FILE`: escribe tus respuestas en este archivo, TOML o JSON",
	},
	message{
		ID:    "`FILE`: write your answers with what you saw to this file, without its comments",
		Other: "`FILE`: escribe en este archivo tus respuestas con lo que viste, sin sus comentarios",
	},
	message{
		ID:    "`FORMAT`: %s",
		Other: "`FORMAT`: %s",
	},
	message{
		ID:    "`FORMAT`: %s, where the name of the file does not say it",
		Other: "`FORMAT`: %s, si el nombre del archivo no lo dice",
	},
	message{
		ID:    "`ID,ID`: choose between these roles, or all",
		Other: "`ID,ID`: elige entre estas ocupaciones, o all (todas)",
	},
	message{
		ID:    "`ID,ID`: the roles in focus, or all; without it, those of the pack",
		Other: "`ID,ID`: las ocupaciones principales, o all (todas); sin esta opción, las del paquete",
	},
	message{
		ID:    "`ID`: write a file for this role alone",
		Other: "`ID`: escribe un archivo solo para esta ocupación",
	},
	message{
		ID:    "`LANGUAGE`: en (English) or es (español)",
		Other: "`LANGUAGE`: en (English) o es (español)",
	},
	message{
		ID:    "`NAME,NAME`: the fields of a result: %s",
		Other: "`NAME,NAME`: los campos de un resultado: %s",
	},
	message{
		ID:    "`NAME,NAME`: the names of the columns, with --header none",
		Other: "`NAME,NAME`: los nombres de las columnas, con --header none",
	},
	message{
		ID:    "`NAME`: what separates the cells: comma, semicolon or tab",
		Other: "`NAME`: lo que separa las celdas: comma (coma), semicolon (punto y coma) o tab",
	},
	message{
		ID:    "`NUMBER`: of the O*NET database; without it, as its Read Me or folder says",
		Other: "`NUMBER`: versión de la base de datos O*NET; sin esta opción, la que dice su Read Me o su carpeta",
	},
	message{
		ID:    "`N`: add the first N roles of each ranking",
		Other: "`N`: agrega las primeras N ocupaciones de cada lista",
	},
	message{
		ID:    "`N`: how many people to make up, 1000 to 10000000",
		Other: "`N`: cuántas personas inventar, de 1000 a 10000000",
	},
	message{
		ID:    "`N`: how many steps to look ahead, 1 to 5",
		Other: "`N`: cuántos pasos mirar hacia adelante, de 1 a 5",
	},
	message{
		ID:    "`N`: stop when more than N rows are wrong",
		Other: "`N`: se detiene cuando hay más de N filas con errores",
	},
	message{
		ID:    "`PACK`: the folder to make; it must not be there, or be empty",
		Other: "`PACK`: la carpeta que se va a crear; no debe existir, o debe estar vacía",
	},
	message{
		ID:    "`PERCENT`: local pay, in percent of national pay, such as 110",
		Other: "`PERCENT`: sueldo local, en porcentaje del nacional, por ejemplo 110",
	},
	message{
		ID:    "`PERCENT`: local pay, in percent of national pay, where a row has none",
		Other: "`PERCENT`: sueldo local, en porcentaje del nacional, para las filas que no lo dicen",
	},
	message{
		ID:    "`PERIOD`: when the wages were paid; without it, as the name of the file says",
		Other: "`PERIOD`: de cuándo son los sueldos; sin esta opción, lo que dice el nombre del archivo",
	},
	message{
		ID:    "`QUESTION=0..3`: how much it matters: 0 not at all, 1 little, 2 normal, 3 most; repeatable",
		Other: "`QUESTION=0..3`: cuánto importa: 0 nada, 1 poco, 2 normal, 3 lo que más; se puede repetir",
	},
	message{
		ID:    "`QUESTION=ANSWER`: a second answer to the same question in other words; repeatable",
		Other: "`QUESTION=ANSWER`: segunda respuesta a la misma pregunta con otras palabras; se puede repetir",
	},
	message{
		ID:    "`QUESTION`: make it a deal-breaker; repeatable",
		Other: "`QUESTION`: hazla condición indispensable; se puede repetir",
	},
	message{
		ID:    "`ROLE:CRITERION=LEVEL`: what you saw of a job: a level or an answer's id; repeatable",
		Other: "`ROLE:CRITERION=LEVEL`: lo que viste de un puesto: un nivel o el id de una respuesta; se puede repetir",
	},
	message{
		ID:    "`ROLE`: find the shortest way to this role",
		Other: "`ROLE`: busca el camino más corto a esta ocupación",
	},
	message{
		ID:    "`S`: a whole number that the people follow from",
		Other: "`S`: un número entero del que salen las personas",
	},
	message{
		ID:    "`WHEN`: color the output: auto, always or never",
		Other: "`WHEN`: usa colores: auto, always (siempre) o never (nunca)",
	},
	message{
		ID:    "`WHERE`: the names of the columns: first (row) or none",
		Other: "`WHERE`: los nombres de las columnas: first (primera fila) o none (no están)",
	},
	message{
		ID:    "a cell with %q in it needs quotes around it",
		Other: "una celda que lleva %q va entre comillas",
	},
	message{
		ID:    "a folder with roles/ROLE.toml adds a role; careerfit check %s checks a file",
		Other: "una carpeta con roles/ROLE.toml agrega una ocupación; careerfit check %s revisa un archivo",
	},
	message{
		ID:    "a list",
		Other: "una lista",
	},
	message{
		ID:    "a list with something else in it",
		Other: "una lista con otra cosa dentro",
	},
	message{
		ID:    "a number",
		Other: "un número",
	},
	message{
		ID:    "a pack has %s and a folder %s",
		Other: "un paquete tiene %s y una carpeta %s",
	},
	message{
		ID:    "a quote stands inside cell %d, which does not begin with one",
		Other: "hay una comilla dentro de la celda %d, que no empieza con una",
	},
	message{
		ID:    "a role is a file in %s",
		Other: "una ocupación es un archivo en %s",
	},
	message{
		ID:    "a share of categories has none",
		Other: "una parte por categorías no tiene ninguna",
	},
	message{
		ID:    "a table",
		Other: "una tabla",
	},
	message{
		ID:    "a tie at the top",
		Other: "empate en el primer lugar",
	},
	message{
		ID:    "a whole number",
		Other: "un número entero",
	},
	message{
		ID:    "about %d in 10",
		Other: "alrededor de %d de cada 10",
	},
	message{
		ID:    "about %d months",
		One:   "alrededor de %d mes",
		Other: "unos %d meses",
	},
	message{
		ID:    "about %s months, %s to %s",
		Other: "unos %s meses, de %s a %s",
	},
	message{
		ID:    "about %s openings a year in %s",
		Other: "unas %s vacantes al año en %s",
	},
	message{
		ID:    "about %s openings a year, %s",
		Other: "unas %s vacantes al año, %s",
	},
	message{
		ID:    "about %v minutes left",
		One:   "queda alrededor de un minuto",
		Other: "quedan unos %v minutos",
	},
	message{
		ID:    "about a month, %s to %s months",
		Other: "alrededor de un mes, de %s a %s meses",
	},
	message{
		ID:    "add --delimiter %s",
		Other: "agrega --delimiter %s",
	},
	message{
		ID:    "add --input-format %s",
		Other: "agrega --input-format %s",
	},
	message{
		ID:    "add --input-format %s or %s",
		Other: "agrega --input-format %s o %s",
	},
	message{
		ID:    "add --pack %s",
		Other: "agrega --pack %s",
	},
	message{
		ID:    "add [[sources]] with id, title, publisher, short, date, and url or note",
		Other: "agrega [[sources]] con id, title, publisher, short, date, y url o note",
	},
	message{
		ID:    "add a question with criterion = %q",
		Other: "agrega una pregunta con criterion = %q",
	},
	message{
		ID:    "add another role after a comma, or use --roles all",
		Other: "agrega otra ocupación después de una coma, o usa --roles all",
	},
	message{
		ID:    "again",
		Other: "otra vez",
	},
	message{
		ID:    "all %d roles",
		Other: "todas las %d ocupaciones",
	},
	message{
		ID:    "all but a few of 1,000",
		Other: "todas menos unas pocas de 1,000",
	},
	message{
		ID:    "all stands alone; it means every role",
		Other: "con all no va nada más; quiere decir todas las ocupaciones",
	},
	message{
		ID:    "allow more, or leave --max-errors out and have them reported",
		Other: "permite más, o quita --max-errors para que solo se informen",
	},
	message{
		ID:    "also %s",
		Other: "también %s",
	},
	message{
		ID:    "also fine with you",
		Other: "también te va bien",
	},
	message{
		ID:    "an audit compares 2 or more roles; there is only 1",
		Other: "una auditoría compara 2 o más ocupaciones; solo hay 1",
	},
	message{
		ID:    "an id is made of lower-case letters, digits and hyphens, at most 64",
		Other: "un id se forma con letras minúsculas, dígitos y guiones, 64 como máximo",
	},
	message{
		ID:    "and %d more",
		Other: "y %d más",
	},
	message{
		ID:    "and %d more: --format json lists all",
		Other: "y %d más: --format json las muestra todas",
	},
	message{
		ID:    "another role",
		Other: "otra ocupación",
	},
	message{
		ID:    "answer",
		Other: "respuesta",
	},
	message{
		ID:    "answer %s",
		Other: "contesta %s",
	},
	message{
		ID:    "answer it first, such as --%s ...",
		Other: "contéstala primero, por ejemplo --%s ...",
	},
	message{
		ID:    "answer it, such as --%s ..., or leave out the deal-breaker",
		Other: "contéstala, por ejemplo --%s ..., o quita la condición indispensable",
	},
	message{
		ID:    "answers stand in a table: [answers], then %s = ...",
		Other: "las respuestas van en una tabla: [answers], luego %s = ...",
	},
	message{
		ID:    "answers stand together: %s",
		Other: "las respuestas van juntas: %s",
	},
	message{
		ID:    "any amount",
		Other: "cualquier cantidad",
	},
	message{
		ID:    "any goal",
		Other: "cualquier meta",
	},
	message{
		ID:    "any of: %s",
		Other: "una o varias de: %s",
	},
	message{
		ID:    "article",
		Other: "artículo",
	},
	message{
		ID:    "ask in plain lines, for screen readers and pipes",
		Other: "pregunta en líneas simples, para lectores de pantalla u otros programas",
	},
	message{
		ID:    "ask me up to 3 of them again",
		Other: "repetir hasta 3 de esas preguntas",
	},
	message{
		ID:    "ask next what can change the leader, and say when nothing left can",
		Other: "pregunta cada vez lo que puede cambiar el primer lugar, y avisa cuando ya nada puede",
	},
	message{
		ID:    "ask only the %d questions that matter most",
		One:   "hace solo la pregunta que más importa",
		Other: "hace solo las %d preguntas que más importan",
	},
	message{
		ID:    "ask only what matters most; no question here is marked so",
		Other: "hace solo lo que más importa; aquí ninguna pregunta está marcada así",
	},
	message{
		ID:    "asked",
		Other: "pedido",
	},
	message{
		ID:    "asking people",
		Other: "preguntando a las personas",
	},
	message{
		ID:    "b back",
		Other: "b volver",
	},
	message{
		ID:    "b to go back",
		Other: "b para volver",
	},
	message{
		ID:    "batch merge needs summaries to add up",
		Other: "batch merge necesita resúmenes que sumar",
	},
	message{
		ID:    "batch needs a file to read",
		Other: "batch necesita un archivo que leer",
	},
	message{
		ID:    "batch reads one file; found %q too",
		Other: "batch lee un archivo; también se dio %q",
	},
	message{
		ID:    "behind",
		Other: "atrás",
	},
	message{
		ID:    "both",
		Other: "las dos",
	},
	message{
		ID:    "by verdict: –",
		Other: "según qué tan seguro es: –",
	},
	message{
		ID:    "cannot be read: %v",
		Other: "no se puede leer: %v",
	},
	message{
		ID:    "cannot read the data: %v",
		Other: "no se pueden leer los datos: %v",
	},
	message{
		ID:    "cannot write the output: %v",
		Other: "no se puede escribir la salida: %v",
	},
	message{
		ID:    "careerfit asks a short quiz about what you want from work, compares your answers with sourced profiles of careers, and recommends one: with reasons, sources, and how sure it is.",
		Other: "careerfit te hace un cuestionario corto sobre lo que quieres del trabajo, compara tus respuestas con perfiles de carreras, con sus fuentes, y te recomienda una: con razones, fuentes y qué tan segura es la recomendación.",
	},
	message{
		ID:    "careerfit audit shows what sets roles apart",
		Other: "careerfit audit muestra qué distingue a las ocupaciones",
	},
	message{
		ID:    "careerfit check %s shows every problem with its line",
		Other: "careerfit check %s muestra cada problema con su línea",
	},
	message{
		ID:    "careerfit pack init DIR writes a pack to look at",
		Other: "careerfit pack init DIR escribe un paquete de ejemplo",
	},
	message{
		ID:    "careerfit pack init DIR writes a pack to start from",
		Other: "careerfit pack init DIR escribe un paquete para empezar",
	},
	message{
		ID:    "category %q is there twice",
		Other: "la categoría %q aparece dos veces",
	},
	message{
		ID:    "cell %d opens a quote, and the lines after it do not close it",
		Other: "la celda %d abre una comilla que las líneas siguientes no cierran",
	},
	message{
		ID:    "change an answer and see what moves",
		Other: "cambiar una respuesta y ver qué cambia",
	},
	message{
		ID:    "choose another id",
		Other: "elige otro id",
	},
	message{
		ID:    "choose another name",
		Other: "elige otro nombre",
	},
	message{
		ID:    "choose between these; [\"all\"] is every role",
		Other: "elige entre estas; [\"all\"] son todas las ocupaciones",
	},
	message{
		ID:    "clear",
		Other: "claro",
	},
	message{
		ID:    "close",
		Other: "parejo",
	},
	message{
		ID:    "close the quote, or double it inside a cell in quotes",
		Other: "cierra la comilla, o duplícala dentro de una celda entre comillas",
	},
	message{
		ID:    "column %d: %s",
		Other: "columna %d: %s",
	},
	message{
		ID:    "compare other roles",
		Other: "comparar otras ocupaciones",
	},
	message{
		ID:    "copy it once more; gzip -t says whether it is whole",
		Other: "cópialo otra vez; gzip -t dice si está completo",
	},
	message{
		ID:    "criterion %q is asked for by %s already",
		Other: "%[2]s ya pregunta por el criterio %[1]q",
	},
	message{
		ID:    "criterion %q is there twice",
		Other: "el criterio %q aparece dos veces",
	},
	message{
		ID:    "deal-breakers",
		Other: "condiciones indispensables",
	},
	message{
		ID:    "deal-breakers, such as [%q]",
		Other: "condiciones indispensables, por ejemplo [%q]",
	},
	message{
		ID:    "did not see it",
		Other: "no lo vi",
	},
	message{
		ID:    "did you mean %q?",
		Other: "¿quisiste decir %q?",
	},
	message{
		ID:    "did you mean %q? use %s",
		Other: "¿quisiste decir %q? usa %s",
	},
	message{
		ID:    "did you mean %s %s?",
		Other: "¿quisiste decir %s %s?",
	},
	message{
		ID:    "did you mean --%s?",
		Other: "¿quisiste decir --%s?",
	},
	message{
		ID:    "differs by %s, less than its uncertainty of %s",
		Other: "diferencia de %s, menor que su incertidumbre de %s",
	},
	message{
		ID:    "differs by %s, sure",
		Other: "diferencia de %s, segura",
	},
	message{
		ID:    "does not matter",
		Other: "no importa",
	},
	message{
		ID:    "dollars a year or an hour",
		Other: "dólares al año o por hora",
	},
	message{
		ID:    "dollars a year, or \"21.25/h\"",
		Other: "dólares al año, o \"21.25/h\"",
	},
	message{
		ID:    "download the release again, and unpack it anew: %s",
		Other: "descarga otra vez la versión y descomprímela: %s",
	},
	message{
		ID:    "download the text files of a release, and unpack them: %s",
		Other: "descarga los archivos de texto de una versión y descomprímelos: %s",
	},
	message{
		ID:    "else basis, source and period, and [settings.percent] with the percent of jobs in each",
		Other: "si no: basis, source y period, y [settings.percent] con el porcentaje de puestos en cada uno",
	},
	message{
		ID:    "else p10, p25, p50, p75, p90 in dollars a year, basis, source and period",
		Other: "si no: p10, p25, p50, p75, p90 en dólares al año, basis, source y period",
	},
	message{
		ID:    "end them with newlines: tr '\\r' '\\n' < OLD > NEW",
		Other: "termínalas con saltos de línea: tr '\\r' '\\n' < OLD > NEW",
	},
	message{
		ID:    "ends with occupation %q, but %s goes on to %q",
		Other: "termina con la ocupación %q, pero %s llega hasta %q",
	},
	message{
		ID:    "every job",
		Other: "todos los puestos",
	},
	message{
		ID:    "every role",
		Other: "todas las ocupaciones",
	},
	message{
		ID:    "every row needs a cell for each column; leave it empty where there is no answer",
		Other: "cada fila necesita una celda por columna; déjala vacía donde no hay respuesta",
	},
	message{
		ID:    "expected %d to %d options, found %d",
		Other: "se esperaban de %d a %d respuestas, hay %d",
	},
	message{
		ID:    "expected %s",
		Other: "se esperaba %s",
	},
	message{
		ID:    "expected a SOC code such as 31-9092, or none",
		Other: "se esperaba un código SOC como 31-9092, o ninguno",
	},
	message{
		ID:    "expected a day such as 2026-11-26",
		Other: "se esperaba un día como 2026-11-26",
	},
	message{
		ID:    "expected a period such as May 2024 or 2024-34",
		Other: "se esperaba un periodo como May 2024 o 2024-34",
	},
	message{
		ID:    "expected an element or a skill, and not both",
		Other: "se esperaba element o skill, y no ambos",
	},
	message{
		ID:    "expected figures or zones, and not both",
		Other: "se esperaba figures o zones, y no ambas",
	},
	message{
		ID:    "expected http:// or https://",
		Other: "se esperaba http:// o https://",
	},
	message{
		ID:    "fewer people take less time: %s",
		Other: "con menos personas tarda menos: %s",
	},
	message{
		ID:    "fewer than 1 in 10",
		Other: "menos de 1 de cada 10",
	},
	message{
		ID:    "fewer than 1 of 100",
		Other: "menos de 1 de 100",
	},
	message{
		ID:    "figures rest on this source of %s, which is more than %d years old",
		Other: "hay cifras que se apoyan en esta fuente de %s, que tiene más de %d años",
	},
	message{
		ID:    "figures rest on this source, and nobody knows how old it is",
		Other: "hay cifras que se apoyan en esta fuente, y nadie sabe de cuándo es",
	},
	message{
		ID:    "first",
		Other: "inicio",
	},
	message{
		ID:    "fit",
		Other: "aj.",
	},
	message{
		ID:    "for example %s",
		Other: "por ejemplo %s",
	},
	message{
		ID:    "for example %s = [\"...\"]",
		Other: "por ejemplo %s = [\"...\"]",
	},
	message{
		ID:    "for example %v, or 21.25/h",
		Other: "por ejemplo %v, o 21.25/h",
	},
	message{
		ID:    "for example --header none --columns id,%s",
		Other: "por ejemplo --header none --columns id,%s",
	},
	message{
		ID:    "for example --map \"Q7=%s\"",
		Other: "por ejemplo --map \"Q7=%s\"",
	},
	message{
		ID:    "for example --max-errors 100",
		Other: "por ejemplo --max-errors 100",
	},
	message{
		ID:    "for example --top 3",
		Other: "por ejemplo --top 3",
	},
	message{
		ID:    "for example [observed.ROLE], then %s = %s",
		Other: "por ejemplo [observed.ROLE], luego %s = %s",
	},
	message{
		ID:    "for example:",
		Other: "por ejemplo:",
	},
	message{
		ID:    "from %s to %s",
		Other: "de %s a %s",
	},
	message{
		ID:    "full %v is not above zero %v",
		Other: "full %v no es mayor que zero %v",
	},
	message{
		ID:    "give a number on its scale",
		Other: "da un número de su escala",
	},
	message{
		ID:    "give a number on its scale, or %s",
		Other: "da un número de su escala, o %s",
	},
	message{
		ID:    "give dollars a year (42000, 42,000 or $42k) or an hour (21.25/h), or skip",
		Other: "da dólares al año (42000, 42,000 o $42k) o por hora (21.25/h), o skip",
	},
	message{
		ID:    "give the answers as flags instead: %s",
		Other: "mejor da las respuestas como opciones: %s",
	},
	message{
		ID:    "give the column another name in the input",
		Other: "dale otro nombre a la columna en el archivo",
	},
	message{
		ID:    "give the question another id",
		Other: "dale otro id a la pregunta",
	},
	message{
		ID:    "go on",
		Other: "seguir",
	},
	message{
		ID:    "goes over several lines; expected one",
		Other: "ocupa varias líneas; se esperaba una",
	},
	message{
		ID:    "growth",
		Other: "crecimiento",
	},
	message{
		ID:    "hardly any",
		Other: "casi ninguna",
	},
	message{
		ID:    "has %d cells; there are %d columns",
		Other: "tiene %d celdas; hay %d columnas",
	},
	message{
		ID:    "has a NUL byte in it, which no text has",
		Other: "contiene un byte NUL, que ningún texto tiene",
	},
	message{
		ID:    "has an empty title or description",
		Other: "tiene vacío el título o la descripción",
	},
	message{
		ID:    "has lines that end in a carriage return alone",
		Other: "tiene líneas que terminan solo con un retorno de carro",
	},
	message{
		ID:    "has no column %q; found %s",
		Other: "no tiene la columna %q; sí tiene %s",
	},
	message{
		ID:    "has no occupation",
		Other: "no tiene ninguna ocupación",
	},
	message{
		ID:    "has no rating on scale %s",
		Other: "no tiene ninguna valoración en la escala %s",
	},
	message{
		ID:    "has no table",
		Other: "no tiene ninguna tabla",
	},
	message{
		ID:    "has the byte %#x, which is not UTF-8",
		Other: "contiene el byte %#x, que no es UTF-8",
	},
	message{
		ID:    "has the column %q twice",
		Other: "tiene dos veces la columna %q",
	},
	message{
		ID:    "hint:",
		Other: "consejo:",
	},
	message{
		ID:    "holds the character %U, which a terminal does not show",
		Other: "contiene el carácter %U, que una terminal no muestra",
	},
	message{
		ID:    "id %q is not the name of the file, %q",
		Other: "el id %q no es el nombre del archivo, %q",
	},
	message{
		ID:    "if every question counted the same",
		Other: "si todas las preguntas contaran igual",
	},
	message{
		ID:    "if the most similar pattern led (Pearson correlation)",
		Other: "si ganara el patrón más parecido (correlación de Pearson)",
	},
	message{
		ID:    "if the nearest profile led (Euclidean distance)",
		Other: "si ganara el perfil más cercano (distancia euclidiana)",
	},
	message{
		ID:    "import needs the kind of data",
		Other: "a import le falta el tipo de datos",
	},
	message{
		ID:    "importance %s is not 0 to 3",
		Other: "la importancia %s no es 0, 1, 2 ni 3",
	},
	message{
		ID:    "in percent of these people",
		Other: "en porcentaje de estas personas",
	},
	message{
		ID:    "is %s; expected %s",
		Other: "es %s; se esperaba %s",
	},
	message{
		ID:    "is %s; expected a text or a whole number",
		Other: "es %s; se esperaba un texto o un número entero",
	},
	message{
		ID:    "is %s; expected an option's id, a whole number, or a list of ids",
		Other: "es %s; se esperaba el id de una opción, un número entero o una lista de ids",
	},
	message{
		ID:    "is UTF-16",
		Other: "es UTF-16",
	},
	message{
		ID:    "is UTF-32",
		Other: "es UTF-32",
	},
	message{
		ID:    "is a folder; a role is a file named <id>.toml",
		Other: "es una carpeta; una ocupación es un archivo llamado <id>.toml",
	},
	message{
		ID:    "is a line end missing?",
		Other: "¿falta un fin de línea?",
	},
	message{
		ID:    "is a line of more than %d KB",
		Other: "es una línea de más de %d KB",
	},
	message{
		ID:    "is a spreadsheet or an archive, not CSV",
		Other: "es una hoja de cálculo o un archivo comprimido, no CSV",
	},
	message{
		ID:    "is a zip archive, as .xlsx files of spreadsheets are",
		Other: "es un archivo zip, como lo son los .xlsx de las hojas de cálculo",
	},
	message{
		ID:    "is about area %s; expected the national table, area 99",
		Other: "es del área %s; se esperaba la tabla nacional, área 99",
	},
	message{
		ID:    "is an unknown key",
		Other: "es una clave desconocida",
	},
	message{
		ID:    "is empty",
		Other: "está vacío",
	},
	message{
		ID:    "is empty; expected answers in TOML or JSON",
		Other: "está vacío; se esperaban respuestas en TOML o JSON",
	},
	message{
		ID:    "is gzip that breaks off before its end",
		Other: "es un gzip que se corta antes de su fin",
	},
	message{
		ID:    "is gzip that is damaged",
		Other: "es un gzip dañado",
	},
	message{
		ID:    "is it the right file?",
		Other: "¿es el archivo correcto?",
	},
	message{
		ID:    "is larger than %d KB",
		Other: "pesa más de %d KB",
	},
	message{
		ID:    "is larger than %d MB",
		Other: "pesa más de %d MB",
	},
	message{
		ID:    "is longer than %d bytes; expected lines with tabs between the fields",
		Other: "tiene más de %d bytes; se esperaban líneas con tabuladores entre los campos",
	},
	message{
		ID:    "is missing",
		Other: "falta",
	},
	message{
		ID:    "is missing, and roles name sources",
		Other: "falta, y hay ocupaciones que citan fuentes",
	},
	message{
		ID:    "is missing, and what is built in does not fit the rest of this pack",
		Other: "falta, y lo que viene incluido no va con el resto de este paquete",
	},
	message{
		ID:    "is missing; found %s",
		Other: "falta; se encontró %s",
	},
	message{
		ID:    "is no file of a pack",
		Other: "no es un archivo de un paquete",
	},
	message{
		ID:    "is no pack: it has none of %s",
		Other: "no es un paquete: no tiene ninguno de estos: %s",
	},
	message{
		ID:    "is not CSV: %v",
		Other: "no es CSV: %v",
	},
	message{
		ID:    "is not TOML: %s",
		Other: "no es TOML: %s",
	},
	message{
		ID:    "is not TOML: %v",
		Other: "no es TOML: %v",
	},
	message{
		ID:    "is not UTF-8",
		Other: "no es UTF-8",
	},
	message{
		ID:    "is not UTF-8 text",
		Other: "no es texto UTF-8",
	},
	message{
		ID:    "is not a JSON object",
		Other: "no es un objeto JSON",
	},
	message{
		ID:    "is not a list of ids",
		Other: "no es una lista de ids",
	},
	message{
		ID:    "is not a regular file",
		Other: "no es un archivo normal",
	},
	message{
		ID:    "is not a role; a role is a file named <id>.toml",
		Other: "no es una ocupación; una ocupación es un archivo llamado <id>.toml",
	},
	message{
		ID:    "is not a table",
		Other: "no es una tabla",
	},
	message{
		ID:    "is not a table of roles",
		Other: "no es una tabla de ocupaciones",
	},
	message{
		ID:    "is not valid JSON: %v",
		Other: "no es JSON válido: %v",
	},
	message{
		ID:    "it ends too early",
		Other: "termina demasiado pronto",
	},
	message{
		ID:    "it is a directory",
		Other: "es una carpeta",
	},
	message{
		ID:    "jobs",
		Other: "puestos",
	},
	message{
		ID:    "judgement",
		Other: "nuestro criterio",
	},
	message{
		ID:    "key %q is %q in other letters; both are there",
		Other: "la clave %q es %q con otras mayúsculas o minúsculas; están las dos",
	},
	message{
		ID:    "key %s is there twice",
		Other: "la clave %s aparece dos veces",
	},
	message{
		ID:    "kind %s does not fit the criterion %s; expected %s",
		Other: "kind %s no corresponde al criterio %s; se esperaba %s",
	},
	message{
		ID:    "last",
		Other: "final",
	},
	message{
		ID:    "leads to %q, which is no role of the pack",
		Other: "lleva a %q, que no es una ocupación del paquete",
	},
	message{
		ID:    "leads to the role itself",
		Other: "lleva a la misma ocupación",
	},
	message{
		ID:    "leaning",
		Other: "con ventaja",
	},
	message{
		ID:    "leave --output out to have the result on stdout",
		Other: "quita --output para tener el resultado en stdout",
	},
	message{
		ID:    "leave --output out to have the results on stdout",
		Other: "sin --output, los resultados salen por stdout",
	},
	message{
		ID:    "leave --output out to have the sum on stdout",
		Other: "sin --output, la suma sale por stdout",
	},
	message{
		ID:    "leave columns out that are not needed",
		Other: "quita las columnas que no hacen falta",
	},
	message{
		ID:    "leave it out: the result has the id of its row, also as one of --fields",
		Other: "quítalo: el resultado ya lleva el id de su fila, también con --fields",
	},
	message{
		ID:    "leave one of them out",
		Other: "quita una de las dos",
	},
	message{
		ID:    "leave out --adaptive",
		Other: "quita --adaptive",
	},
	message{
		ID:    "leave out --format csv, or choose fields with --fields",
		Other: "quita --format csv, o elige campos con --fields",
	},
	message{
		ID:    "leave out --format, or choose another name",
		Other: "quita --format o elige otro nombre",
	},
	message{
		ID:    "leave out --map, --header and --columns, or add --input-format csv",
		Other: "quita --map, --header y --columns, o agrega --input-format csv",
	},
	message{
		ID:    "leave out --quick",
		Other: "quita --quick",
	},
	message{
		ID:    "leave out one of them",
		Other: "quita uno de los dos",
	},
	message{
		ID:    "length not known",
		Other: "duración desconocida",
	},
	message{
		ID:    "less than a minute left",
		Other: "queda menos de un minuto",
	},
	message{
		ID:    "level %v is outside %v to %v",
		Other: "el nivel %v no está entre %v y %v",
	},
	message{
		ID:    "look for newer figures, and change levels and date together",
		Other: "busca cifras más nuevas, y cambia a la vez los niveles y la fecha",
	},
	message{
		ID:    "low and high are the range that level plausibly lies in: the 5th and 95th percentile",
		Other: "low y high son el rango en que puede estar level: los percentiles 5 y 95",
	},
	message{
		ID:    "lowest tenth up to %s, half at least %s, highest tenth from %s",
		Other: "el décimo más bajo hasta %s, la mitad al menos %s, el décimo más alto desde %s",
	},
	message{
		ID:    "lowest tenth, middle, highest tenth",
		Other: "décimo más bajo, mitad, décimo más alto",
	},
	message{
		ID:    "make lines of it: jq -c '.[]' OLD > NEW",
		Other: "haz líneas de ella: jq -c '.[]' OLD > NEW",
	},
	message{
		ID:    "make lines of them: jq -c . OLD > NEW",
		Other: "haz líneas: jq -c . OLD > NEW",
	},
	message{
		ID:    "makes %d files; a pack has at most %d",
		Other: "hace que sean %d archivos; un paquete tiene %d como máximo",
	},
	message{
		ID:    "makes the pack larger than %d MB",
		Other: "hace que el paquete pase de %d MB",
	},
	message{
		ID:    "margin %v is below 0",
		Other: "margin %v es menor que 0",
	},
	message{
		ID:    "matters little",
		Other: "importa poco",
	},
	message{
		ID:    "matters most",
		Other: "lo que más importa",
	},
	message{
		ID:    "max %v is not above min %v",
		Other: "max %v no es mayor que min %v",
	},
	message{
		ID:    "measured",
		Other: "medido",
	},
	message{
		ID:    "median pay",
		Other: "sueldo med.",
	},
	message{
		ID:    "median pay a year",
		Other: "sueldo mediano anual",
	},
	message{
		ID:    "medians differ by $%s",
		Other: "las medianas difieren en $%s",
	},
	message{
		ID:    "met",
		Other: "%",
	},
	message{
		ID:    "middle",
		Other: "medio",
	},
	message{
		ID:    "more text after it",
		Other: "hay más texto después",
	},
	message{
		ID:    "more text after the object",
		Other: "hay más texto después del objeto",
	},
	message{
		ID:    "more than %d KB of keys, each written out with the tables it stands in",
		Other: "más de %d KB de claves, cada una escrita completa con las tablas en las que está",
	},
	message{
		ID:    "more than %d dots in the keys of a line",
		Other: "más de %d puntos en las claves de una línea",
	},
	message{
		ID:    "more than %d keys, tables and lists in a file",
		Other: "más de %d claves, tablas y listas en un archivo",
	},
	message{
		ID:    "more than %d tables and lists in one another",
		Other: "más de %d tablas y listas, unas dentro de otras",
	},
	message{
		ID:    "more than 99 of 100",
		Other: "más de 99 de 100",
	},
	message{
		ID:    "name a folder that is not there yet",
		Other: "indica una carpeta que todavía no exista",
	},
	message{
		ID:    "name another one, or leave focus out to choose between all",
		Other: "agrega otra, o quita focus para elegir entre todas",
	},
	message{
		ID:    "name another role, such as --to %s",
		Other: "indica otra ocupación, por ejemplo --to %s",
	},
	message{
		ID:    "name each summary once",
		Other: "nombra cada resumen una sola vez",
	},
	message{
		ID:    "name more with --roles ID,ID, or leave out --adaptive",
		Other: "agrega más con --roles ID,ID, o quita --adaptive",
	},
	message{
		ID:    "nearly all",
		Other: "casi todas",
	},
	message{
		ID:    "no answer",
		Other: "sin respuesta",
	},
	message{
		ID:    "no answer tells it from %s",
		Other: "ninguna respuesta la distingue de %s",
	},
	message{
		ID:    "no answer: %s",
		Other: "sin respuesta: %s",
	},
	message{
		ID:    "no criterion says how its level follows from ratings or job zones, in [criteria.onet]",
		Other: "ningún criterio dice cómo se calcula su nivel con valoraciones o zonas de empleo, en [criteria.onet]",
	},
	message{
		ID:    "no job",
		Other: "ningún puesto",
	},
	message{
		ID:    "no level is known, so that every answer suits this role equally well",
		Other: "no se conoce ningún nivel, así que cualquier respuesta le va igual de bien a esta ocupación",
	},
	message{
		ID:    "no longer %s",
		Other: "ya no %s",
	},
	message{
		ID:    "no problem in %s",
		Other: "ningún problema en %s",
	},
	message{
		ID:    "no progress bar and no picture",
		Other: "sin barra de avance ni gráfico",
	},
	message{
		ID:    "no question asks for the criterion %q",
		Other: "ninguna pregunta trata del criterio %q",
	},
	message{
		ID:    "no question here is about one job, so that a visit has nothing to ask",
		Other: "aquí ninguna pregunta trata de un puesto concreto, así que una visita no tiene nada que preguntar",
	},
	message{
		ID:    "no role",
		Other: "sin ocupación",
	},
	message{
		ID:    "no second answer",
		Other: "sin segunda respuesta",
	},
	message{
		ID:    "no single role",
		Other: "ninguna ocupación sola",
	},
	message{
		ID:    "no source is named",
		Other: "no se indica ninguna fuente",
	},
	message{
		ID:    "none",
		Other: "ninguna",
	},
	message{
		ID:    "not known",
		Other: "no se sabe",
	},
	message{
		ID:    "nothing",
		Other: "nada",
	},
	message{
		ID:    "number of jobs",
		Other: "número de puestos",
	},
	message{
		ID:    "numbers choose by place, and skip is no preference",
		Other: "los números eligen por posición, y skip es no tener preferencia",
	},
	message{
		ID:    "numbers or space choose",
		Other: "números o espacio marcar",
	},
	message{
		ID:    "one of %d other roles",
		Other: "una de otras %d ocupaciones",
	},
	message{
		ID:    "one of: %s",
		Other: "una de: %s",
	},
	message{
		ID:    "one or more numbers from 1 to %v",
		Other: "uno o más números de 1 a %v",
	},
	message{
		ID:    "one role is in focus, and nothing to choose between",
		Other: "hay una sola ocupación en focus, y nada entre lo que elegir",
	},
	message{
		ID:    "only a scale is asked about a visit",
		Other: "la pregunta sobre una visita solo vale para una escala",
	},
	message{
		ID:    "only a scale is asked again",
		Other: "repetir la pregunta solo vale para una escala",
	},
	message{
		ID:    "only questions with answers in order are",
		Other: "eso solo vale para preguntas con respuestas en orden",
	},
	message{
		ID:    "open it in the spreadsheet and save it as CSV (UTF-8)",
		Other: "ábrelo en la hoja de cálculo y guárdalo como CSV (UTF-8)",
	},
	message{
		ID:    "option %q is there twice",
		Other: "la respuesta %q aparece dos veces",
	},
	message{
		ID:    "or answer line by line: %s",
		Other: "o contesta línea por línea: %s",
	},
	message{
		ID:    "or convert it: iconv -f %s -t UTF-8 OLD > NEW",
		Other: "o conviértelo: iconv -f %s -t UTF-8 OLD > NEW",
	},
	message{
		ID:    "or let %s ask you",
		Other: "o deja que %s te pregunte",
	},
	message{
		ID:    "over $%s",
		Other: "más de $%s",
	},
	message{
		ID:    "pass over columns that are no question",
		Other: "pasa por alto las columnas que no son preguntas",
	},
	message{
		ID:    "pay is missing",
		Other: "falta el sueldo (pay)",
	},
	message{
		ID:    "pay is said to be unknown, and yet has figures",
		Other: "se dice que el sueldo no se conoce, y aun así tiene cifras",
	},
	message{
		ID:    "pay needs p10, p50 and p90",
		Other: "pay necesita p10, p50 y p90",
	},
	message{
		ID:    "percent is missing",
		Other: "falta percent",
	},
	message{
		ID:    "percent of national pay",
		Other: "porcentaje del sueldo nacional",
	},
	message{
		ID:    "permission is denied",
		Other: "no hay permiso",
	},
	message{
		ID:    "points",
		Other: "pts.",
	},
	message{
		ID:    "projected growth",
		Other: "crecimiento previsto",
	},
	message{
		ID:    "put the whole cell in quotes and double the quotes inside it",
		Other: "pon toda la celda entre comillas y duplica las comillas que lleva dentro",
	},
	message{
		ID:    "put them beside one another instead",
		Other: "mejor ponlas una junto a otra",
	},
	message{
		ID:    "q stop",
		Other: "q salir",
	},
	message{
		ID:    "q to stop",
		Other: "q para salir",
	},
	message{
		ID:    "question %q is there twice",
		Other: "la pregunta %q aparece dos veces",
	},
	message{
		ID:    "question mark for why",
		Other: "signo de interrogación para saber por qué",
	},
	message{
		ID:    "quit",
		Other: "salir",
	},
	message{
		ID:    "rename it, or: --map %s",
		Other: "cámbiale el nombre, o: --map %s",
	},
	message{
		ID:    "rename the file, or change the id",
		Other: "cambia el nombre del archivo, o el id",
	},
	message{
		ID:    "role",
		Other: "ocupación",
	},
	message{
		ID:    "role (range)",
		Other: "nivel (rango)",
	},
	message{
		ID:    "roles: %s",
		Other: "roles: %s",
	},
	message{
		ID:    "rubric",
		Other: "según pauta",
	},
	message{
		ID:    "ruled out",
		Other: "descartada",
	},
	message{
		ID:    "run it once for each file; %s adds up their summaries",
		Other: "ejecútalo una vez por archivo; %s suma sus resúmenes",
	},
	message{
		ID:    "s %v",
		Other: "s %v",
	},
	message{
		ID:    "s for %v",
		Other: "s para: %v",
	},
	message{
		ID:    "save a report to print or show, %s",
		Other: "guardar un informe para imprimir o enseñar, %s",
	},
	message{
		ID:    "save the file as UTF-8",
		Other: "guarda el archivo como UTF-8",
	},
	message{
		ID:    "save the file with the usual line ends",
		Other: "guarda el archivo con los fines de línea de siempre",
	},
	message{
		ID:    "save the table as CSV, UTF-8, with commas between the fields",
		Other: "guarda la tabla como CSV, en UTF-8, con comas entre los campos",
	},
	message{
		ID:    "save this result as %s",
		Other: "guardar este resultado como %s",
	},
	message{
		ID:    "say it with --release, for example %s",
		Other: "indícala con --release, por ejemplo %s",
	},
	message{
		ID:    "say it with a year, for example %s",
		Other: "indícalo con un año, por ejemplo %s",
	},
	message{
		ID:    "say that it matters most instead: --importance %s=3",
		Other: "mejor di que es lo que más importa: --importance %s=3",
	},
	message{
		ID:    "say that it matters most instead: give it importance 3",
		Other: "di mejor que es lo que más importa: dale importancia 3",
	},
	message{
		ID:    "say what you saw as flags of recommend instead: --observed %s:CRITERION=LEVEL",
		Other: "mejor di lo que viste con opciones de recommend: --observed %s:CRITERION=LEVEL",
	},
	message{
		ID:    "score all parts with the same program, --pack and --roles",
		Other: "haz todas las partes con el mismo programa y los mismos --pack y --roles",
	},
	message{
		ID:    "second answers to the same questions in other words",
		Other: "segundas respuestas a las mismas preguntas con otras palabras",
	},
	message{
		ID:    "settings are missing",
		Other: "faltan los lugares de trabajo (settings)",
	},
	message{
		ID:    "settings are said to be unknown, and yet have figures",
		Other: "se dice que los lugares de trabajo no se conocen, y aun así tienen cifras",
	},
	message{
		ID:    "show the arithmetic",
		Other: "mostrar las cuentas",
	},
	message{
		ID:    "show the result",
		Other: "mostrar el resultado",
	},
	message{
		ID:    "show the whole arithmetic, to redo by hand",
		Other: "muestra las cuentas completas, para repetirlas a mano",
	},
	message{
		ID:    "source %q is not in %s",
		Other: "la fuente %q no está en %s",
	},
	message{
		ID:    "source %q is there twice",
		Other: "la fuente %q aparece dos veces",
	},
	message{
		ID:    "sources lists ids of %s; judgement can be one, too",
		Other: "sources contiene ids de %s; judgement también puede ser uno",
	},
	message{
		ID:    "span %v is not above 0",
		Other: "span %v no es mayor que 0",
	},
	message{
		ID:    "span is the distance at which nothing of the wish is met",
		Other: "span es la distancia a la que ya no se cumple nada de lo que se pide",
	},
	message{
		ID:    "stop at the first row that is wrong",
		Other: "se detiene en la primera fila con errores",
	},
	message{
		ID:    "stop here",
		Other: "parar aquí",
	},
	message{
		ID:    "stopped at the first row that is wrong",
		Other: "detenido en la primera fila con errores",
	},
	message{
		ID:    "stopped before all people were asked; nothing is printed",
		Other: "se detuvo antes de preguntar a todas las personas; no se muestra nada",
	},
	message{
		ID:    "stopped before all rows were read",
		Other: "detenido antes de leer todas las filas",
	},
	message{
		ID:    "stopped with %d answered; nothing is lost",
		Other: "se detuvo; contestadas: %d; no se pierde nada",
	},
	message{
		ID:    "stopped with %d seen; nothing is lost",
		Other: "se detuvo; respuestas sobre lo que viste: %d; no se pierde nada",
	},
	message{
		ID:    "stopped: more rows are wrong than --max-errors %d allows",
		Other: "detenido: hay más filas con errores que las %d de --max-errors",
	},
	message{
		ID:    "stopped; nothing is written",
		Other: "detenido; no se escribió nada",
	},
	message{
		ID:    "take one of them out, or give it another name and --ignore-unknown",
		Other: "quita una de las dos, o dale otro nombre y agrega --ignore-unknown",
	},
	message{
		ID:    "take that line out: tail -n +2 OLD > NEW",
		Other: "quita esa línea: tail -n +2 OLD > NEW",
	},
	message{
		ID:    "take warnings for errors",
		Other: "trata las advertencias como errores",
	},
	message{
		ID:    "takes the place of the built-in role %s",
		Other: "ocupa el lugar de la ocupación incluida %s",
	},
	message{
		ID:    "tell nothing but results, questions and errors",
		Other: "no dice nada más que resultados, preguntas y errores",
	},
	message{
		ID:    "text in quotes",
		Other: "un texto entre comillas",
	},
	message{
		ID:    "text stands in straight quotes, numbers have no commas (61000, 20.5), and = stands between a key and its value",
		Other: "el texto va entre comillas rectas, los números sin comas (61000, 20.5), y = entre una clave y su valor",
	},
	message{
		ID:    "the %d questions that matter most",
		One:   "la pregunta que más importa",
		Other: "las %d preguntas que más importan",
	},
	message{
		ID:    "the %d roles in focus",
		Other: "las %d ocupaciones principales",
	},
	message{
		ID:    "the category %q cannot be chosen",
		Other: "la categoría %q no se puede elegir",
	},
	message{
		ID:    "the columns are %s",
		Other: "las columnas son %s",
	},
	message{
		ID:    "the columns must be named as in the text files of a release: %s",
		Other: "las columnas deben llamarse como en los archivos de texto de una versión: %s",
	},
	message{
		ID:    "the disk is full",
		Other: "el disco está lleno",
	},
	message{
		ID:    "the file ends in the middle of this line",
		Other: "el archivo termina a la mitad de esta línea",
	},
	message{
		ID:    "the keys are %s",
		Other: "las claves son %s",
	},
	message{
		ID:    "the keys here are %s",
		Other: "las claves aquí son %s",
	},
	message{
		ID:    "the level is said to be unknown, and yet has a figure",
		Other: "se dice que el nivel no se conoce, y aun así tiene una cifra",
	},
	message{
		ID:    "the level on %s is missing",
		Other: "falta el nivel en %s",
	},
	message{
		ID:    "the national table: https://www.bls.gov/oes/tables.htm",
		Other: "la tabla nacional: https://www.bls.gov/oes/tables.htm",
	},
	message{
		ID:    "the number of fields is %d; in the first line it is %d",
		Other: "el número de campos es %d; en la primera línea es %d",
	},
	message{
		ID:    "the output is the file that is read",
		Other: "la salida es el archivo que se lee",
	},
	message{
		ID:    "the pack has no criterion",
		Other: "el paquete no tiene ningún criterio",
	},
	message{
		ID:    "the pack has no role",
		Other: "el paquete no tiene ninguna ocupación",
	},
	message{
		ID:    "the quiz asks questions, but this is not a terminal",
		Other: "el cuestionario hace preguntas, pero esto no es una terminal",
	},
	message{
		ID:    "the quiz, about %d minutes",
		One:   "el cuestionario, alrededor de un minuto",
		Other: "el cuestionario, unos %d minutos",
	},
	message{
		ID:    "the rating of %s for %s is there twice",
		Other: "la valoración de %s para %s aparece dos veces",
	},
	message{
		ID:    "the same figures for both",
		Other: "las mismas cifras para las dos",
	},
	message{
		ID:    "the same seed makes up the same people; leave it out for seed 1",
		Other: "la misma semilla inventa las mismas personas; si no la pones, es la semilla 1",
	},
	message{
		ID:    "the shares add up to %d, more than 100",
		Other: "las partes suman %d, más de 100",
	},
	message{
		ID:    "the text %q",
		Other: "el texto %q",
	},
	message{
		ID:    "the whole result of each person, as recommend --format json has it",
		Other: "el resultado completo de cada persona, como lo da recommend --format json",
	},
	message{
		ID:    "there is a share of %s already: %s",
		Other: "ya hay una parte de %s: %s",
	},
	message{
		ID:    "there is no such file or directory",
		Other: "no existe ese archivo ni esa carpeta",
	},
	message{
		ID:    "there is no url, and no note that says where to look",
		Other: "no hay url, ni una nota que diga dónde mirar",
	},
	message{
		ID:    "this help",
		Other: "esta ayuda",
	},
	message{
		ID:    "to add to the answers in it: --answers %s --save %s",
		Other: "para agregar a las respuestas que tiene: --answers %s --save %s",
	},
	message{
		ID:    "to give columns another name: --map COLUMN=QUESTION",
		Other: "para dar otro nombre a una columna: --map COLUMN=QUESTION",
	},
	message{
		ID:    "to go on with what you answered: %s",
		Other: "para seguir con lo que contestaste: %s",
	},
	message{
		ID:    "to go on: %s",
		Other: "para seguir: %s",
	},
	message{
		ID:    "too close to call",
		Other: "demasiado parejo para decidir",
	},
	message{
		ID:    "true or false",
		Other: "true o false",
	},
	message{
		ID:    "unknown",
		Other: "sin datos",
	},
	message{
		ID:    "unknown key %q",
		Other: "clave desconocida %q",
	},
	message{
		ID:    "unpack it, and name the folder",
		Other: "descomprímelo e indica la carpeta",
	},
	message{
		ID:    "up to $%s",
		Other: "hasta $%s",
	},
	message{
		ID:    "up to %s",
		Other: "hasta %s",
	},
	message{
		ID:    "up to %v minutes left",
		One:   "queda un minuto como máximo",
		Other: "quedan %v minutos como máximo",
	},
	message{
		ID:    "up to %v numbers from 1 to %v",
		Other: "hasta %v números de 1 a %v",
	},
	message{
		ID:    "use %s",
		Other: "usa %s",
	},
	message{
		ID:    "use %s ROLE ROLE",
		Other: "usa %s ROLE ROLE",
	},
	message{
		ID:    "use %s or %s (or 1 to %d, or %s)",
		Other: "usa %s o %s (o de 1 a %d, o %s)",
	},
	message{
		ID:    "use --depth %s, or leave it out",
		Other: "usa --depth %s, o no la pongas",
	},
	message{
		ID:    "use --people 200000, or leave it out",
		Other: "usa --people 200000, o no la pongas",
	},
	message{
		ID:    "use a name in .html or .md",
		Other: "usa un nombre terminado en .html o .md",
	},
	message{
		ID:    "use a name in .html, .md, .json or .txt, or add --format",
		Other: "usa un nombre en .html, .md, .json o .txt, o añade --format",
	},
	message{
		ID:    "use a name in .toml or .json",
		Other: "usa un nombre que termine en .toml o .json",
	},
	message{
		ID:    "use careerfit import onet DIR --output PACK",
		Other: "usa careerfit import onet DIR --output PACK",
	},
	message{
		ID:    "use codes such as 41-2031 or 41-2031.00, separated by commas",
		Other: "usa códigos como 41-2031 o 41-2031.00, separados por comas",
	},
	message{
		ID:    "use shorter keys, and fewer tables in tables",
		Other: "usa claves más cortas, y menos tablas dentro de tablas",
	},
	message{
		ID:    "value %v is not above the one before it, %v",
		Other: "el valor %v no es mayor que el anterior, %v",
	},
	message{
		ID:    "value %v is outside %v to %v",
		Other: "el valor %v está fuera de %v a %v",
	},
	message{
		ID:    "visit asks questions, but this is not a terminal",
		Other: "visit hace preguntas, pero esto no es una terminal",
	},
	message{
		ID:    "w",
		Other: "p",
	},
	message{
		ID:    "warning: %s",
		Other: "advertencia: %s",
	},
	message{
		ID:    "what nobody knows stays unknown; it counts as the middle of what is possible",
		Other: "lo que nadie sabe se queda en unknown y cuenta como el punto medio de lo posible",
	},
	message{
		ID:    "what people in this role do, in two sentences",
		Other: "qué hace la gente en esta ocupación, en dos frases",
	},
	message{
		ID:    "what you saw on a visit, by criterion: a level, or an option's id",
		Other: "lo que viste en una visita, por criterio: un nivel o el id de una opción",
	},
	message{
		ID:    "where it is Windows text: iconv -f WINDOWS-1252 -t UTF-8",
		Other: "si es texto de Windows: iconv -f WINDOWS-1252 -t UTF-8",
	},
	message{
		ID:    "where it is Windows text: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW",
		Other: "si es texto de Windows: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW",
	},
	message{
		ID:    "where nobody knows it, write %s = { basis = %q } below [levels]",
		Other: "donde nadie lo sepa, escribe %s = { basis = %q } debajo de [levels]",
	},
	message{
		ID:    "where nobody knows it, write [pay] and basis = %q",
		Other: "donde nadie lo sepa, escribe [pay] y basis = %q",
	},
	message{
		ID:    "where nobody knows them, write [settings] and basis = %q",
		Other: "donde nadie los sepa, escribe [settings] y basis = %q",
	},
	message{
		ID:    "where the table has no header: --header none --columns id,%s",
		Other: "si la tabla no tiene encabezado: --header none --columns id,%s",
	},
	message{
		ID:    "without --strict or --max-errors such rows are left out, and the rest goes on",
		Other: "sin --strict ni --max-errors esas filas quedan fuera y lo demás sigue",
	},
	message{
		ID:    "write a [table] in place of dots",
		Other: "en lugar de puntos, escribe una [tabla]",
	},
	message{
		ID:    "write a page instead and print it, or open it in a word processor: --output %s",
		Other: "escribe una página e imprímela, o ábrela en un procesador de textos: --output %s",
	},
	message{
		ID:    "write a point: %s",
		Other: "escribe un punto: %s",
	},
	message{
		ID:    "years-to %d is below years-from %d",
		Other: "years-to %d es menor que years-from %d",
	},
	message{
		ID:    "you",
		Other: "tú",
	},
	message{
		ID:    "you %[2]s: worth %[1]d points, for %[3]s.",
		One:   "%[2]s: vale %[1]d punto, a favor de %[3]s.",
		Other: "%[2]s: vale %[1]d puntos, a favor de %[3]s.",
	},
	message{
		ID:    "you %s",
		Other: "%s",
	},
	message{
		ID:    "you %s: worth the same in both.",
		Other: "%s: vale lo mismo en las dos.",
	},
	message{
		ID:    "you: %s",
		Other: "tú: %s",
	},
	message{
		ID:    "your goal, $%s",
		Other: "tu meta, $%s",
	},
	message{
		ID:    "–, not shown",
		Other: "–, no se muestra",
	},
	message{
		ID:    "–: chosen by too few people to be shown, or by all but too few.",
		Other: "–: lo eligieron muy pocas personas para mostrarlo, o todas menos muy pocas.",
	},
	message{
		ID:    "● is where a job stands, ├──┤ the range it plausibly lies in (5th to 95th percentile, in brackets too). A difference is sure when by these ranges there is at most a 1 in 20 chance that there is none, or that it goes the other way.",
		Other: "● es el nivel de una ocupación; ├──┤, su rango plausible (percentiles 5 a 95, también entre paréntesis). Una diferencia es segura cuando, según esos rangos, la probabilidad de que no exista o vaya en sentido contrario es de 1 en 20 como máximo.",
	},
}
