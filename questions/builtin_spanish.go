// Code generated from es.toml by go test ./questions -update. DO NOT EDIT.

package questions

var builtinSpanish = []translation{
	translation{
		English: "$35,000",
		Spanish: "$35,000",
	},
	translation{
		English: "$40,000",
		Spanish: "$40,000",
	},
	translation{
		English: "$45,000",
		Spanish: "$45,000",
	},
	translation{
		English: "$55,000",
		Spanish: "$55,000",
	},
	translation{
		English: "$70,000",
		Spanish: "$70,000",
	},
	translation{
		English: "1 year",
		Spanish: "1 año",
	},
	translation{
		English: "15 percent",
		Spanish: "15 %",
	},
	translation{
		English: "2 years",
		Spanish: "2 años",
	},
	translation{
		English: "3 months",
		Spanish: "3 meses",
	},
	translation{
		English: "3 percent",
		Spanish: "3 %",
	},
	translation{
		English: "4 years",
		Spanish: "4 años",
	},
	translation{
		English: "6 months",
		Spanish: "6 meses",
	},
	translation{
		English: "8 percent",
		Spanish: "8 %",
	},
	translation{
		English: "Before you are allowed to work, what is the most you would be ready to pass?",
		Spanish: "Antes de que te dejen trabajar, ¿qué es lo máximo que aceptarías que te pidan?",
	},
	translation{
		English: "Being on your feet, helping people move, carrying things: how much of that is all right with you?",
		Spanish: "Estar de pie, ayudar a la gente a moverse, cargar cosas: ¿cuánto de eso está bien para ti?",
	},
	translation{
		English: "By how much should this work be more in demand ten years from now?",
		Spanish: "¿Cuánto debería subir la demanda de este trabajo de aquí a diez años?",
	},
	translation{
		English: "Desk work",
		Spanish: "Trabajo de escritorio",
	},
	translation{
		English: "Drawing blood or helping with wounds is daily work in some jobs.",
		Spanish: "Sacar sangre o ayudar con heridas es trabajo de todos los días en algunos puestos.",
	},
	translation{
		English: "Drawing blood, cleaning wounds, being near people who are contagious: how much of that is all right with you?",
		Spanish: "Sacar sangre, limpiar heridas, estar cerca de personas que pueden contagiar: ¿cuánto de eso está bien para ti?",
	},
	translation{
		English: "Each kind of job is found in some places far more than in others.",
		Spanish: "Cada tipo de puesto se encuentra en algunos lugares mucho más que en otros.",
	},
	translation{
		English: "Exams and licenses",
		Spanish: "Exámenes y licencias",
	},
	translation{
		English: "Exposure",
		Spanish: "Exposición",
	},
	translation{
		English: "Hospitals run day and night; most offices close in the evening.",
		Spanish: "Los hospitales funcionan día y noche; la mayoría de las oficinas cierra al terminar la tarde.",
	},
	translation{
		English: "How long could you train before your first paid day?",
		Spanish: "¿Cuánto tiempo podrías dedicar a tu formación antes de tu primer día pagado?",
	},
	translation{
		English: "How long did people there train before their first paid day?",
		Spanish: "¿Cuánto tiempo dedicó la gente de allí a su formación antes de su primer día pagado?",
	},
	translation{
		English: "How much contact with blood, body fluids or infection was there?",
		Spanish: "¿Cuánto contacto había con sangre, fluidos corporales o infecciones?",
	},
	translation{
		English: "How much contact with blood, body fluids or infection would you accept?",
		Spanish: "¿Cuánto contacto con sangre, fluidos corporales o infecciones aceptarías?",
	},
	translation{
		English: "How much did people in this job lead or coordinate others?",
		Spanish: "¿Cuánto dirigía o coordinaba a otras personas la gente de este puesto?",
	},
	translation{
		English: "How much lifting, bending and standing was there?",
		Spanish: "¿Cuánto había que levantar peso, agacharse y estar de pie?",
	},
	translation{
		English: "How much lifting, bending and standing would you accept?",
		Spanish: "¿Cuánto aceptarías levantar peso, agacharte y estar de pie?",
	},
	translation{
		English: "How much of the day was spent at a desk?",
		Spanish: "¿Cuánto del día se pasaba en un escritorio?",
	},
	translation{
		English: "How much of the day was spent with patients?",
		Spanish: "¿Cuánto del día se pasaba con pacientes?",
	},
	translation{
		English: "How much of your working day would you like to spend at a desk?",
		Spanish: "¿Cuánto de tu día de trabajo te gustaría pasar en un escritorio?",
	},
	translation{
		English: "How much of your working day would you like to spend with patients?",
		Spanish: "¿Cuánto de tu día de trabajo te gustaría pasar con pacientes?",
	},
	translation{
		English: "How much pressure would you accept: deadlines, conflicts, upset people?",
		Spanish: "¿Cuánta presión aceptarías: plazos, conflictos, personas alteradas?",
	},
	translation{
		English: "How much should the number of jobs grow over ten years?",
		Spanish: "¿Cuánto debería crecer el número de puestos en diez años?",
	},
	translation{
		English: "How much should your tasks change during a day?",
		Spanish: "¿Cuánto deberían cambiar tus tareas durante el día?",
	},
	translation{
		English: "How much time pressure was there, and how many upset people?",
		Spanish: "¿Cuánto había de prisa y de personas alteradas?",
	},
	translation{
		English: "How much would you like to lead or coordinate other people?",
		Spanish: "¿Cuánto te gustaría dirigir o coordinar a otras personas?",
	},
	translation{
		English: "How often did someone's health hang on a quick decision?",
		Spanish: "¿Con qué frecuencia dependía la salud de alguien de una decisión rápida?",
	},
	translation{
		English: "How often should someone's health depend on your quick decision?",
		Spanish: "¿Con qué frecuencia debería depender la salud de alguien de una decisión rápida tuya?",
	},
	translation{
		English: "How regular should your hours be?",
		Spanish: "¿Qué tan regular debería ser tu horario?",
	},
	translation{
		English: "If you start to learn today, how far away could your first paycheck be?",
		Spanish: "Si empiezas a aprender hoy, ¿cuánto podría faltar para tu primer pago?",
	},
	translation{
		English: "In some jobs minutes count; in others there is time to look things up.",
		Spanish: "En algunos puestos los minutos cuentan; en otros hay tiempo para consultar las cosas.",
	},
	translation{
		English: "Job growth",
		Spanish: "Crecimiento del empleo",
	},
	translation{
		English: "Leadership",
		Spanish: "Liderazgo",
	},
	translation{
		English: "More growth usually means more openings. All jobs together: about 3 percent.",
		Spanish: "Más crecimiento suele significar más vacantes. Todos los puestos juntos: alrededor de 3 %.",
	},
	translation{
		English: "Of the hours you work, how many would you like to be face to face with patients?",
		Spanish: "De tus horas de trabajo, ¿cuánto tiempo te gustaría estar cara a cara con pacientes?",
	},
	translation{
		English: "On a hectic day time is short and people are short with you. How much of that is all right with you?",
		Spanish: "En un día agitado falta el tiempo y la gente te habla de mal modo. ¿Cuánto de eso está bien para ti?",
	},
	translation{
		English: "Own decisions",
		Spanish: "Decisiones propias",
	},
	translation{
		English: "Patient contact",
		Spanish: "Contacto con pacientes",
	},
	translation{
		English: "Pay",
		Spanish: "Sueldo",
	},
	translation{
		English: "Phones, records, schedules: how much of your time should go to them?",
		Spanish: "Teléfonos, expedientes, agendas: ¿cuánto de tu tiempo debería ser para eso?",
	},
	translation{
		English: "Physical demand",
		Spanish: "Esfuerzo físico",
	},
	translation{
		English: "Picture a good day at work. What would you be doing from hour to hour?",
		Spanish: "Imagina un buen día de trabajo. ¿Qué estarías haciendo de una hora a otra?",
	},
	translation{
		English: "Planning for a team and telling others what to do: how much of that do you want?",
		Spanish: "Planear para un equipo y decir a otras personas qué hacer: ¿cuánto de eso quieres?",
	},
	translation{
		English: "Records, phones and schedules fill some jobs and hardly touch others.",
		Spanish: "Los expedientes, los teléfonos y las agendas llenan algunos puestos y casi no aparecen en otros.",
	},
	translation{
		English: "Regular hours",
		Spanish: "Horario regular",
	},
	translation{
		English: "Software or devices",
		Spanish: "Programas o aparatos",
	},
	translation{
		English: "Some jobs are done sitting, others on your feet and with lifting.",
		Spanish: "Algunos puestos se hacen en una silla; otros, de pie y levantando peso.",
	},
	translation{
		English: "Some jobs ask for nothing; others need a state license.",
		Spanish: "Algunos puestos no piden nada; otros necesitan una licencia del estado.",
	},
	translation{
		English: "Some jobs follow set steps; others leave the order and the how to you.",
		Spanish: "Algunos puestos siguen pasos fijos; otros te dejan a ti el orden y la manera.",
	},
	translation{
		English: "Some jobs lead to running an office, others to a specialty.",
		Spanish: "Algunos puestos llevan a dirigir una oficina; otros, a una especialidad.",
	},
	translation{
		English: "Some jobs repeat a few tasks with care; others switch between many.",
		Spanish: "Algunos puestos repiten unas pocas tareas con cuidado; otros pasan de una a otra, entre muchas.",
	},
	translation{
		English: "Some jobs run on office software, others on clinical devices.",
		Spanish: "Algunos puestos se hacen con programas de oficina; otros, con aparatos clínicos.",
	},
	translation{
		English: "Someone gets worse and you must act within minutes. How often should that be part of your job?",
		Spanish: "Alguien se pone peor y tienes que actuar en minutos. ¿Con qué frecuencia debería ser eso parte de tu trabajo?",
	},
	translation{
		English: "Stress",
		Spanish: "Estrés",
	},
	translation{
		English: "The jobs differ in time pressure and in how often people are upset.",
		Spanish: "Los puestos se distinguen por la prisa y por la frecuencia con que hay personas alteradas.",
	},
	translation{
		English: "Time with patients is what separates these jobs most.",
		Spanish: "El tiempo con pacientes es lo que más distingue estos puestos.",
	},
	translation{
		English: "Training runs from a few weeks on the job to four years of college.",
		Spanish: "La formación va desde unas pocas semanas en el trabajo hasta cuatro años de universidad.",
	},
	translation{
		English: "Training time",
		Spanish: "Tiempo de formación",
	},
	translation{
		English: "Urgent decisions",
		Spanish: "Decisiones urgentes",
	},
	translation{
		English: "We look at how many jobs of each kind pay at least that much.",
		Spanish: "Miramos cuántos puestos de cada tipo pagan al menos eso.",
	},
	translation{
		English: "What did people there go by?",
		Spanish: "¿Con qué se guiaba la gente de allí?",
	},
	translation{
		English: "What did people there have to pass to get the job?",
		Spanish: "¿Qué le pidieron a la gente de allí para darle el puesto?",
	},
	translation{
		English: "What was the day like there?",
		Spanish: "¿Cómo era el día allí?",
	},
	translation{
		English: "What would you like to earn in a year, before taxes?",
		Spanish: "¿Cuánto te gustaría ganar al año, antes de impuestos?",
	},
	translation{
		English: "When did people there work?",
		Spanish: "¿En qué horario trabajaba la gente de allí?",
	},
	translation{
		English: "When there are several ways to do a task, what would you like to go by?",
		Spanish: "Cuando hay varias maneras de hacer una tarea, ¿con qué te gustaría guiarte?",
	},
	translation{
		English: "Where would you like to work? Pick as many as you like.",
		Spanish: "¿Dónde te gustaría trabajar? Elige todos los lugares que quieras.",
	},
	translation{
		English: "Which exams would you take to get the job?",
		Spanish: "¿Qué exámenes harías para conseguir el puesto?",
	},
	translation{
		English: "Which tools were used?",
		Spanish: "¿Qué herramientas se usaban?",
	},
	translation{
		English: "Which tools would you like to work with?",
		Spanish: "¿Con qué herramientas te gustaría trabajar?",
	},
	translation{
		English: "Which working times would suit your life?",
		Spanish: "¿Qué horario de trabajo iría bien con tu vida?",
	},
	translation{
		English: "Which would you rather use all day: computer programs, or instruments for exams and tests?",
		Spanish: "¿Qué preferirías usar todo el día: programas de computadora, o instrumentos para exámenes y pruebas?",
	},
	translation{
		English: "Work setting",
		Spanish: "Lugar de trabajo",
	},
	translation{
		English: "Work variety",
		Spanish: "Variedad del trabajo",
	},
	translation{
		English: "Would you rather follow clear instructions or decide for yourself?",
		Spanish: "¿Prefieres seguir instrucciones claras o decidir por tu cuenta?",
	},
	translation{
		English: "a certification",
		Spanish: "una certificación",
	},
	translation{
		English: "a great deal",
		Spanish: "mucho",
	},
	translation{
		English: "a little",
		Spanish: "un poco",
	},
	translation{
		English: "a lot",
		Spanish: "mucho",
	},
	translation{
		English: "a mix of both",
		Spanish: "una mezcla de ambas cosas",
	},
	translation{
		English: "a short test",
		Spanish: "una prueba corta",
	},
	translation{
		English: "a state exam",
		Spanish: "un examen del estado",
	},
	translation{
		English: "a state license",
		Spanish: "una licencia del estado",
	},
	translation{
		English: "about half",
		Spanish: "como la mitad",
	},
	translation{
		English: "accept a certification exam",
		Spanish: "aceptas un examen de certificación",
	},
	translation{
		English: "accept a little contact with blood and infection",
		Spanish: "aceptas un poco de contacto con sangre e infecciones",
	},
	translation{
		English: "accept a little lifting and standing",
		Spanish: "aceptas levantar peso y estar de pie un poco",
	},
	translation{
		English: "accept a little pressure",
		Spanish: "aceptas un poco de presión",
	},
	translation{
		English: "accept a short test",
		Spanish: "aceptas una prueba corta",
	},
	translation{
		English: "accept a state exam",
		Spanish: "aceptas un examen del estado",
	},
	translation{
		English: "accept a state license",
		Spanish: "aceptas una licencia del estado",
	},
	translation{
		English: "accept any amount of contact with blood and infection",
		Spanish: "aceptas cualquier cantidad de contacto con sangre e infecciones",
	},
	translation{
		English: "accept any amount of lifting and standing",
		Spanish: "aceptas levantar peso y estar de pie en cualquier cantidad",
	},
	translation{
		English: "accept any amount of pressure",
		Spanish: "aceptas cualquier cantidad de presión",
	},
	translation{
		English: "accept hardly any contact with blood and infection",
		Spanish: "casi no aceptas contacto con sangre ni infecciones",
	},
	translation{
		English: "accept hardly any lifting and standing",
		Spanish: "casi no aceptas levantar peso ni estar de pie",
	},
	translation{
		English: "accept hardly any pressure",
		Spanish: "casi no aceptas presión",
	},
	translation{
		English: "accept quite a lot of contact with blood and infection",
		Spanish: "aceptas bastante contacto con sangre e infecciones",
	},
	translation{
		English: "accept quite a lot of lifting and standing",
		Spanish: "aceptas levantar peso y estar de pie bastante",
	},
	translation{
		English: "accept quite a lot of pressure",
		Spanish: "aceptas bastante presión",
	},
	translation{
		English: "accept some contact with blood and infection",
		Spanish: "aceptas algo de contacto con sangre e infecciones",
	},
	translation{
		English: "accept some lifting and standing",
		Spanish: "aceptas levantar peso y estar de pie hasta cierto punto",
	},
	translation{
		English: "accept some pressure",
		Spanish: "aceptas algo de presión",
	},
	translation{
		English: "all kinds of shifts",
		Spanish: "todo tipo de turnos",
	},
	translation{
		English: "all the time",
		Spanish: "todo el tiempo",
	},
	translation{
		English: "always something else",
		Spanish: "siempre algo distinto",
	},
	translation{
		English: "ambulance, out in the field",
		Spanish: "ambulancia, en la calle",
	},
	translation{
		English: "any amount",
		Spanish: "cualquier cantidad",
	},
	translation{
		English: "any shift",
		Spanish: "cualquier turno",
	},
	translation{
		English: "are fine with any shift",
		Spanish: "te parece bien cualquier turno",
	},
	translation{
		English: "are fine with nights or weekends at times",
		Spanish: "te parece bien trabajar a veces de noche o en fin de semana",
	},
	translation{
		English: "are fine with nights or weekends often",
		Spanish: "te parece bien trabajar a menudo de noche o en fin de semana",
	},
	translation{
		English: "as my main task",
		Spanish: "como mi tarea principal",
	},
	translation{
		English: "as their main task",
		Spanish: "como su tarea principal",
	},
	translation{
		English: "ask for $35,000 a year",
		Spanish: "pides $35,000 al año",
	},
	translation{
		English: "ask for $40,000 a year",
		Spanish: "pides $40,000 al año",
	},
	translation{
		English: "ask for $45,000 a year",
		Spanish: "pides $45,000 al año",
	},
	translation{
		English: "ask for $55,000 a year",
		Spanish: "pides $55,000 al año",
	},
	translation{
		English: "ask for $70,000 a year",
		Spanish: "pides $70,000 al año",
	},
	translation{
		English: "ask for ${} a year",
		Spanish: "pides ${} al año",
	},
	translation{
		English: "both",
		Spanish: "las dos cosas",
	},
	translation{
		English: "can train for up to 12 months",
		Spanish: "puedes dedicar hasta 12 meses a tu formación",
	},
	translation{
		English: "can train for up to 24 months",
		Spanish: "puedes dedicar hasta 24 meses a tu formación",
	},
	translation{
		English: "can train for up to 3 months",
		Spanish: "puedes dedicar hasta 3 meses a tu formación",
	},
	translation{
		English: "can train for up to 48 months",
		Spanish: "puedes dedicar hasta 48 meses a tu formación",
	},
	translation{
		English: "can train for up to 6 months",
		Spanish: "puedes dedicar hasta 6 meses a tu formación",
	},
	translation{
		English: "clear instructions",
		Spanish: "instrucciones claras",
	},
	translation{
		English: "clinical devices",
		Spanish: "aparatos clínicos",
	},
	translation{
		English: "community or government",
		Spanish: "comunidad o gobierno",
	},
	translation{
		English: "do not want to lead others",
		Spanish: "no quieres dirigir a otras personas",
	},
	translation{
		English: "doctor's office",
		Spanish: "consultorio",
	},
	translation{
		English: "hardly any",
		Spanish: "casi nada",
	},
	translation{
		English: "hospital",
		Spanish: "hospital",
	},
	translation{
		English: "in a business",
		Spanish: "en una empresa",
	},
	translation{
		English: "in a doctor's office",
		Spanish: "en un consultorio",
	},
	translation{
		English: "in a hospital",
		Spanish: "en un hospital",
	},
	translation{
		English: "in a medical lab",
		Spanish: "en un laboratorio médico",
	},
	translation{
		English: "in a pharmacy",
		Spanish: "en una farmacia",
	},
	translation{
		English: "in an outpatient center",
		Spanish: "en un centro ambulatorio",
	},
	translation{
		English: "in nursing or residential care",
		Spanish: "en una residencia o centro de cuidados",
	},
	translation{
		English: "in people's homes",
		Spanish: "en hogares de pacientes",
	},
	translation{
		English: "in the community",
		Spanish: "en la comunidad",
	},
	translation{
		English: "in the field",
		Spanish: "en ambulancia y en la calle",
	},
	translation{
		English: "insurer or other business",
		Spanish: "aseguradora u otra empresa",
	},
	translation{
		English: "like a steady focus",
		Spanish: "te gusta concentrarte sobre todo en lo mismo",
	},
	translation{
		English: "like tasks that change",
		Spanish: "te gustan las tareas que cambian",
	},
	translation{
		English: "medical lab",
		Spanish: "laboratorio médico",
	},
	translation{
		English: "most",
		Spanish: "la mayor parte",
	},
	translation{
		English: "mostly changing",
		Spanish: "sobre todo tareas que cambian",
	},
	translation{
		English: "mostly devices",
		Spanish: "sobre todo aparatos",
	},
	translation{
		English: "mostly instructions",
		Spanish: "sobre todo instrucciones",
	},
	translation{
		English: "mostly own decisions",
		Spanish: "sobre todo decisiones propias",
	},
	translation{
		English: "mostly software",
		Spanish: "sobre todo programas",
	},
	translation{
		English: "mostly the same",
		Spanish: "sobre todo las mismas tareas",
	},
	translation{
		English: "nearly all",
		Spanish: "casi todo",
	},
	translation{
		English: "need no growth",
		Spanish: "no necesitas crecimiento",
	},
	translation{
		English: "never",
		Spanish: "nunca",
	},
	translation{
		English: "nights or weekends at times",
		Spanish: "noches o fines de semana a veces",
	},
	translation{
		English: "nights or weekends often",
		Spanish: "noches o fines de semana a menudo",
	},
	translation{
		English: "nights or weekends rarely",
		Spanish: "noches o fines de semana rara vez",
	},
	translation{
		English: "no exam at all",
		Spanish: "ningún examen",
	},
	translation{
		English: "no preference",
		Spanish: "sin preferencia",
	},
	translation{
		English: "none",
		Spanish: "nada",
	},
	translation{
		English: "not at all",
		Spanish: "nada",
	},
	translation{
		English: "nursing or residential care",
		Spanish: "residencia o centro de cuidados",
	},
	translation{
		English: "office software",
		Spanish: "programas de oficina",
	},
	translation{
		English: "often",
		Spanish: "a menudo",
	},
	translation{
		English: "outpatient center",
		Spanish: "centro ambulatorio",
	},
	translation{
		English: "own decisions",
		Spanish: "decisiones propias",
	},
	translation{
		English: "people's homes",
		Spanish: "hogares de pacientes",
	},
	translation{
		English: "pharmacy",
		Spanish: "farmacia",
	},
	translation{
		English: "quite a lot",
		Spanish: "bastante",
	},
	translation{
		English: "rarely",
		Spanish: "rara vez",
	},
	translation{
		English: "some",
		Spanish: "algo",
	},
	translation{
		English: "sometimes",
		Spanish: "a veces",
	},
	translation{
		English: "the same few tasks",
		Spanish: "pocas tareas, siempre las mismas",
	},
	translation{
		English: "want a little desk work",
		Spanish: "quieres un poco de trabajo de escritorio",
	},
	translation{
		English: "want a little time with patients",
		Spanish: "quieres pasar un poco de tiempo con pacientes",
	},
	translation{
		English: "want a mix of steady and changing tasks",
		Spanish: "quieres una mezcla de tareas fijas y tareas que cambian",
	},
	translation{
		English: "want about half the day at a desk",
		Spanish: "quieres pasar en un escritorio más o menos la mitad del día",
	},
	translation{
		English: "want about half the day with patients",
		Spanish: "quieres pasar con pacientes más o menos la mitad del día",
	},
	translation{
		English: "want both instructions and own decisions",
		Spanish: "quieres tanto instrucciones como decisiones propias",
	},
	translation{
		English: "want both software and devices",
		Spanish: "quieres tanto programas como aparatos",
	},
	translation{
		English: "want clear instructions",
		Spanish: "quieres instrucciones claras",
	},
	translation{
		English: "want few urgent decisions",
		Spanish: "quieres pocas decisiones urgentes",
	},
	translation{
		English: "want growth of 15 percent",
		Spanish: "quieres un crecimiento de 15 %",
	},
	translation{
		English: "want growth of 3 percent",
		Spanish: "quieres un crecimiento de 3 %",
	},
	translation{
		English: "want growth of 8 percent",
		Spanish: "quieres un crecimiento de 8 %",
	},
	translation{
		English: "want leading others to be your main task",
		Spanish: "quieres que dirigir a otras personas sea tu tarea principal",
	},
	translation{
		English: "want most of the day at a desk",
		Spanish: "quieres pasar en un escritorio la mayor parte del día",
	},
	translation{
		English: "want most of the day with patients",
		Spanish: "quieres pasar con pacientes la mayor parte del día",
	},
	translation{
		English: "want mostly instructions",
		Spanish: "quieres sobre todo instrucciones",
	},
	translation{
		English: "want mostly your own decisions",
		Spanish: "quieres decidir sobre todo por tu cuenta",
	},
	translation{
		English: "want nearly the whole day at a desk",
		Spanish: "quieres pasar en un escritorio casi todo el día",
	},
	translation{
		English: "want nearly the whole day with patients",
		Spanish: "quieres pasar con pacientes casi todo el día",
	},
	translation{
		English: "want nights or weekends only rarely",
		Spanish: "quieres trabajar solo rara vez de noche o en fin de semana",
	},
	translation{
		English: "want no desk work",
		Spanish: "no quieres trabajo de escritorio",
	},
	translation{
		English: "want no exam at all",
		Spanish: "no quieres ningún examen",
	},
	translation{
		English: "want no time with patients",
		Spanish: "no quieres pasar tiempo con pacientes",
	},
	translation{
		English: "want no urgent decisions",
		Spanish: "no quieres decisiones urgentes",
	},
	translation{
		English: "want something else all the time",
		Spanish: "quieres algo distinto todo el tiempo",
	},
	translation{
		English: "want the same few tasks",
		Spanish: "quieres pocas tareas, siempre las mismas",
	},
	translation{
		English: "want to decide for yourself",
		Spanish: "quieres decidir por tu cuenta",
	},
	translation{
		English: "want to lead others a little",
		Spanish: "quieres dirigir un poco a otras personas",
	},
	translation{
		English: "want to lead others a lot",
		Spanish: "quieres dirigir mucho a otras personas",
	},
	translation{
		English: "want to lead others now and then",
		Spanish: "quieres dirigir a otras personas de vez en cuando",
	},
	translation{
		English: "want to work mostly with clinical devices",
		Spanish: "quieres trabajar sobre todo con aparatos clínicos",
	},
	translation{
		English: "want to work mostly with software",
		Spanish: "quieres trabajar sobre todo con programas",
	},
	translation{
		English: "want to work with clinical devices",
		Spanish: "quieres trabajar con aparatos clínicos",
	},
	translation{
		English: "want to work with office software",
		Spanish: "quieres trabajar con programas de oficina",
	},
	translation{
		English: "want to work {}",
		Spanish: "quieres trabajar {}",
	},
	translation{
		English: "want urgent decisions all the time",
		Spanish: "quieres decisiones urgentes todo el tiempo",
	},
	translation{
		English: "want urgent decisions now and then",
		Spanish: "quieres decisiones urgentes de vez en cuando",
	},
	translation{
		English: "want urgent decisions often",
		Spanish: "quieres decisiones urgentes a menudo",
	},
	translation{
		English: "want weekday daytime only",
		Spanish: "quieres trabajar solo de día, de lunes a viernes",
	},
	translation{
		English: "weekday daytime only",
		Spanish: "solo de día, de lunes a viernes",
	},
}
