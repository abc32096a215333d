// Code generated from es/*.toml by go test ./profiles -update. DO NOT EDIT.

package profiles

var builtinSpanish = []translation{
	translation{
		English: "$38,700 a year, given three times, undated",
		Spanish: "$38,700 al año, mencionado tres veces, sin fecha",
	},
	translation{
		English: "$40,000 a year, slightly more than medical assistants, undated",
		Spanish: "$40,000 al año, un poco más que los asistentes médicos, sin fecha",
	},
	translation{
		English: "$44,200 a year or $21.25 an hour, May 2024",
		Spanish: "$44,200 al año o $21.25 por hora, mayo de 2024",
	},
	translation{
		English: "$44,200 a year or about $21.25 an hour, said to be for 2025",
		Spanish: "$44,200 al año o alrededor de $21.25 por hora, dado como dato de 2025",
	},
	translation{
		English: "$44,200 a year, May 2024",
		Spanish: "$44,200 al año, mayo de 2024",
	},
	translation{
		English: "$44,200 a year, May 2024 (median, both titles together)",
		Spanish: "$44,200 al año, mayo de 2024 (mediana, los dos puestos juntos)",
	},
	translation{
		English: "$45,000 a year or more, with wide differences between states, undated",
		Spanish: "$45,000 al año o más, con grandes diferencias entre los estados, sin fecha",
	},
	translation{
		English: "$48,000 to $55,000 a year or more, undated",
		Spanish: "de $48,000 a $55,000 al año o más, sin fecha",
	},
	translation{
		English: "1 in 10 earned less than $35,020 and 1 in 4 less than $37,610, May 2024",
		Spanish: "1 de cada 10 ganaba menos de $35,020 y 1 de cada 4 menos de $37,610, mayo de 2024",
	},
	translation{
		English: "1 in 10 earned less than $35,020 and 1 in 4 less than $37,610, May 2024 (both titles together)",
		Spanish: "1 de cada 10 ganaba menos de $35,020 y 1 de cada 4 menos de $37,610, mayo de 2024 (los dos puestos juntos)",
	},
	translation{
		English: "1 in 4 earned more than $48,160 and 1 in 10 more than $57,830, May 2024",
		Spanish: "1 de cada 4 ganaba más de $48,160 y 1 de cada 10 más de $57,830, mayo de 2024",
	},
	translation{
		English: "1 in 4 earned more than $48,160 and 1 in 10 more than $57,830, May 2024 (both titles together)",
		Spanish: "1 de cada 4 ganaba más de $48,160 y 1 de cada 10 más de $57,830, mayo de 2024 (los dos puestos juntos)",
	},
	translation{
		English: "12 percent for both roles, 2024-34, called faster than average",
		Spanish: "12 % para ambas ocupaciones, 2024-34, descrito como más rápido que el promedio",
	},
	translation{
		English: "12 percent, 2024-34, called much faster than average",
		Spanish: "12 %, 2024-34, descrito como mucho más rápido que el promedio",
	},
	translation{
		English: "12 percent, 2024-34, called much faster than average (both titles together)",
		Spanish: "12 %, 2024-34, descrito como mucho más rápido que el promedio (los dos puestos juntos)",
	},
	translation{
		English: "12.5 percent, 2024-34",
		Spanish: "12.5 %, 2024-34",
	},
	translation{
		English: "12.5 percent, 2024-34 (both titles together)",
		Spanish: "12.5 %, 2024-34 (los dos puestos juntos)",
	},
	translation{
		English: "14 percent, 2022-32, called above average",
		Spanish: "14 %, 2022-32, descrito como superior al promedio",
	},
	translation{
		English: "16 percent until 2031, attributed to the Bureau of Labor Statistics",
		Spanish: "16 % hasta 2031, atribuido al Bureau of Labor Statistics",
	},
	translation{
		English: "19 percent through 2032",
		Spanish: "19 % hasta 2032",
	},
	translation{
		English: "2009",
		Spanish: "2009",
	},
	translation{
		English: "2022-23",
		Spanish: "2022-23",
	},
	translation{
		English: "2024",
		Spanish: "2024",
	},
	translation{
		English: "2024-34",
		Spanish: "2024-34",
	},
	translation{
		English: "2025",
		Spanish: "2025",
	},
	translation{
		English: "2026",
		Spanish: "2026",
	},
	translation{
		English: "A bachelor's degree in nursing is typical; an associate degree or diploma can also lead to a first job, but some employers, especially hospitals, want the bachelor's.",
		Spanish: "Lo típico es una licenciatura universitaria (cuatro años) en enfermería; un título asociado o un diploma de enfermería también puede llevar a un primer trabajo, pero algunos empleadores, sobre todo los hospitales, quieren la licenciatura.",
	},
	translation{
		English: "A bachelor's degree is typical; some employers accept an associate degree, others prefer a master's, and work experience can sometimes stand in.",
		Spanish: "Lo típico es una licenciatura universitaria (cuatro años); algunos empleadores aceptan un título asociado (dos años), otros prefieren una maestría, y a veces la experiencia de trabajo puede ocupar el lugar del título.",
	},
	translation{
		English: "A bachelor's degree, often in health education or health promotion, is the usual minimum; some jobs ask for a master's or doctoral degree.",
		Spanish: "Lo mínimo suele ser una licenciatura universitaria (cuatro años), muchas veces en educación para la salud o promoción de la salud; algunos puestos piden una maestría o un doctorado.",
	},
	translation{
		English: "A bachelor's program takes about four years and a diploma two to three; the handbook says four for associate programs too, which seems long, so ask the school.",
		Spanish: "Una licenciatura dura alrededor de cuatro años y un diploma de enfermería, de dos a tres; el manual de ocupaciones dice que los programas de título asociado también duran cuatro, lo que parece mucho, así que pregunta en la escuela.",
	},
	translation{
		English: "A brief period of training on the job, and certification in some states.",
		Spanish: "Un periodo breve de formación en el trabajo y, en algunos estados, certificación.",
	},
	translation{
		English: "A calming way with nervous people",
		Spanish: "Saber calmar a las personas nerviosas",
	},
	translation{
		English: "A certificate from a program after high school is usual; some jobs take a high school diploma plus health care experience, and others ask for a degree.",
		Spanish: "Lo usual es un certificado de un programa después de la preparatoria; algunos puestos aceptan un diploma de preparatoria (high school) más experiencia en el área de la salud, y otros piden un título.",
	},
	translation{
		English: "A certificate from a training program after high school is usual, but some employers hire people with a high school diploma.",
		Spanish: "Lo habitual es un certificado de un programa de formación después de la preparatoria (high school), pero algunos empleadores contratan a personas que solo tienen el diploma de preparatoria.",
	},
	translation{
		English: "A certificate or associate degree in surgical technology; employers may also ask for certification.",
		Spanish: "Un certificado o título asociado (dos años) en tecnología quirúrgica; los empleadores también pueden pedir certificación.",
	},
	translation{
		English: "A certificate or associate degree in surgical technology; employers may ask for certification.",
		Spanish: "Un certificado o un título asociado (dos años) en tecnología quirúrgica; los empleadores pueden pedir certificación.",
	},
	translation{
		English: "A certificate or associate degree in surgical technology; knowing the instruments is a head start, not a shortcut.",
		Spanish: "Un certificado o un título asociado (dos años) en tecnología quirúrgica; conocer los instrumentos te da ventaja, pero no acorta el camino.",
	},
	translation{
		English: "A certificate or associate's degree in surgical technology; some employers also ask for certification.",
		Spanish: "Un certificado o un título asociado (dos años) en tecnología quirúrgica; algunos empleadores también piden certificación.",
	},
	translation{
		English: "A certificate or associate's degree in surgical technology; some employers also require certification.",
		Spanish: "Un certificado o un título asociado (dos años) en tecnología quirúrgica; algunos empleadores también exigen certificación.",
	},
	translation{
		English: "A certificate or diploma after high school is typical, though in some states no formal schooling is required.",
		Spanish: "Lo típico es un certificado o diploma después de la preparatoria (high school), aunque en algunos estados no se exigen estudios formales.",
	},
	translation{
		English: "A certificate or diploma after high school is typical; some earn an associate degree instead.",
		Spanish: "Lo típico es un certificado o diploma después de la preparatoria (high school); algunas personas obtienen en cambio un título asociado (dos años).",
	},
	translation{
		English: "A certificate or diploma after high school is typical; this official figure is for the shared occupation, and the article too says that both assistants need formal medical assisting education.",
		Spanish: "Lo típico es un certificado o diploma después de la preparatoria (high school); este dato oficial es de la ocupación compartida, y el artículo también dice que ambos asistentes necesitan estudios formales de asistente médico.",
	},
	translation{
		English: "A certificate or diploma from a state-approved nursing program is needed; community colleges, technical schools and some high schools offer one.",
		Spanish: "Hace falta un certificado o diploma de un programa de enfermería aprobado por el estado; lo ofrecen los colegios comunitarios, las escuelas técnicas y algunas preparatorias (high schools).",
	},
	translation{
		English: "A certificate or other award after high school is typical, and some people earn an associate's degree.",
		Spanish: "Lo típico es un certificado u otro diploma de estudios después de la preparatoria (high school), y algunas personas obtienen un título asociado (dos años).",
	},
	translation{
		English: "A certificate or similar program after high school is typical, but in a 2020 O*NET survey more than half of those asked named a high school diploma.",
		Spanish: "Lo típico es un certificado o un programa parecido después de la preparatoria, pero en una encuesta de O*NET de 2020 más de la mitad de las personas encuestadas mencionó un diploma de preparatoria (high school).",
	},
	translation{
		English: "A certification is optional and may help show what a biller knows.",
		Spanish: "Una certificación es opcional y puede ayudar a demostrar lo que una persona sabe de facturación.",
	},
	translation{
		English: "A certification may be preferred, or expected soon after being hired.",
		Spanish: "Puede que se prefiera una certificación, o que se espere poco después de la contratación.",
	},
	translation{
		English: "A different job that takes an associate's degree and a license or certification.",
		Spanish: "Un trabajo distinto que exige un título asociado (dos años) y una licencia o certificación.",
	},
	translation{
		English: "A first job that may be open with a high school diploma or a short certificate.",
		Spanish: "Un primer puesto al que a veces se llega con un diploma de preparatoria (high school) o un certificado corto.",
	},
	translation{
		English: "A four-year degree comes before the first job, which takes time and money.",
		Spanish: "Antes del primer puesto hace falta un título de cuatro años, y eso toma tiempo y dinero.",
	},
	translation{
		English: "A free choice, in fields such as wound care, IV therapy or the care of older people.",
		Spanish: "Es voluntaria, en áreas como el cuidado de heridas, la terapia intravenosa o el cuidado de personas mayores.",
	},
	translation{
		English: "A friendly way with patients and families",
		Spanish: "Trato amable con pacientes y familias",
	},
	translation{
		English: "A good hand with machines and tools",
		Spanish: "Buena mano con las máquinas y las herramientas",
	},
	translation{
		English: "A high school diploma can be enough, but in a 2013 O*NET survey about half of those asked named a bachelor's degree.",
		Spanish: "Un diploma de preparatoria (high school) puede bastar, pero en una encuesta de O*NET de 2013 cerca de la mitad de las personas encuestadas mencionó una licenciatura universitaria (cuatro años).",
	},
	translation{
		English: "A high school diploma is required, and the certification is valid for 36 months.",
		Spanish: "Se exige un diploma de preparatoria (high school), y la certificación es válida por 36 meses.",
	},
	translation{
		English: "A high school diploma or equivalent is typical.",
		Spanish: "Lo típico es un diploma de preparatoria (high school) o equivalente.",
	},
	translation{
		English: "A high school diploma or equivalent is typical; some jobs ask for more, such as a one-year certificate or two-year associate degree.",
		Spanish: "Lo típico es un diploma de preparatoria (high school) o equivalente; algunos puestos piden más, como un certificado de un año o un título asociado de dos años.",
	},
	translation{
		English: "A high school diploma or its equivalent is usual, but some jobs do not ask for it.",
		Spanish: "Lo habitual es un diploma de preparatoria (high school) o su equivalente, pero algunos puestos no lo piden.",
	},
	translation{
		English: "A high school diploma or its equivalent is usual.",
		Spanish: "Lo normal es un diploma de preparatoria (high school) o su equivalente.",
	},
	translation{
		English: "A high school diploma or its equivalent is usually enough to start.",
		Spanish: "Para empezar, por lo general basta un diploma de preparatoria (high school) o su equivalente.",
	},
	translation{
		English: "A license is required, which takes an approved program and then an exam.",
		Spanish: "La licencia es obligatoria; para obtenerla hace falta un programa aprobado y después un examen.",
	},
	translation{
		English: "A longer step into nursing: an approved nursing program, often about four years, then an exam and a state license.",
		Spanish: "Un paso más largo hacia la enfermería: un programa de enfermería aprobado, muchas veces de unos cuatro años, y después un examen y una licencia del estado.",
	},
	translation{
		English: "A medical assistant program of about one to two years, or a job that trains new assistants.",
		Spanish: "Un programa de asistente médico de alrededor de uno a dos años, o un puesto donde se enseñe a quien empieza.",
	},
	translation{
		English: "A mistake with a prescription can seriously harm someone, so every step needs full attention.",
		Spanish: "Un error con una receta puede causar un daño grave a alguien, así que cada paso exige toda la atención.",
	},
	translation{
		English: "A move into administration: usually a bachelor's degree plus some work experience in a health care office or clinic.",
		Spanish: "Un cambio hacia la administración: por lo general, una licenciatura universitaria (cuatro años) y algo de experiencia de trabajo en un consultorio o una clínica.",
	},
	translation{
		English: "A nursing degree (often about four years) or a diploma (two to three years), and a licensing exam.",
		Spanish: "Un título en enfermería (muchas veces unos cuatro años) o un diploma (de dos a tres años), y un examen para la licencia.",
	},
	translation{
		English: "A nursing degree (often about four years) or diploma (two to three years) and a licensing exam.",
		Spanish: "Un título de enfermería (a menudo unos cuatro años) o un diploma de enfermería (de dos a tres años) y un examen para la licencia.",
	},
	translation{
		English: "A nursing degree (often about four years) or diploma (two to three years) and a licensing exam; paramedics have shorter bridge programs.",
		Spanish: "Un título de enfermería (a menudo unos cuatro años) o un diploma de enfermería (de dos a tres años) y un examen para la licencia; para paramédicos hay programas puente más cortos.",
	},
	translation{
		English: "A nursing program and a licensing exam; faster programs exist for people who already hold a degree.",
		Spanish: "Un programa de enfermería y un examen para la licencia; hay programas más rápidos para quienes ya tienen un título.",
	},
	translation{
		English: "A polite way with patients and staff",
		Spanish: "Trato cortés con pacientes y personal",
	},
	translation{
		English: "A possible later step for people who go on to more schooling, usually a bachelor's degree.",
		Spanish: "Un posible paso más adelante para quienes siguen estudiando, por lo general hasta una licenciatura universitaria (cuatro años).",
	},
	translation{
		English: "A possible next step for people who want more direct care; it often takes a state program and exam.",
		Spanish: "Un posible siguiente paso para personas que quieren dar más atención directa; muchas veces requiere un programa del estado y un examen.",
	},
	translation{
		English: "A program after high school (no degree) is typical; most ask for a high school diploma plus CPR and basic life support training, though some teach those two.",
		Spanish: "Lo típico es un programa después de la preparatoria (high school), sin título universitario; la mayoría de los programas pide un diploma de preparatoria más formación en CPR (reanimación cardiopulmonar) y soporte vital básico, aunque algunos enseñan esas dos cosas.",
	},
	translation{
		English: "A program made for practical nurses (LPN-to-RN), then the registered nurse exam and license; ask schools how long it takes.",
		Spanish: "Un programa hecho para enfermeros prácticos (LPN-to-RN) y después el examen y la licencia de enfermero registrado; pregunta a las escuelas cuánto dura.",
	},
	translation{
		English: "A second certification from the same body; check there for what it takes.",
		Spanish: "Una segunda certificación de la misma organización; pregunta ahí qué se necesita.",
	},
	translation{
		English: "A second language, helpful in some communities",
		Spanish: "Un segundo idioma, útil en algunas comunidades",
	},
	translation{
		English: "A secondary source gives 19 percent for 2019-29; no projection of 19 percent to 2032 was found.",
		Spanish: "Una fuente secundaria da 19 % para 2019-29; no se encontró ninguna proyección de 19 % hasta 2032.",
	},
	translation{
		English: "A secondary source lists several ways to qualify (schooling, work, military service); check with the body itself.",
		Spanish: "Una fuente secundaria menciona varias maneras de cumplir los requisitos (estudios, trabajo, servicio militar); consulta con la propia organización.",
	},
	translation{
		English: "A senior management job; more and more of these ask for a graduate degree.",
		Spanish: "Un puesto de alta gerencia; cada vez más puestos de este tipo piden un título de posgrado.",
	},
	translation{
		English: "A separate job rather than a promotion: it typically takes an associate's degree.",
		Spanish: "Es otra ocupación, más que un ascenso: por lo general pide un título asociado (dos años).",
	},
	translation{
		English: "A separate profession rather than a promotion: it takes a doctoral or professional degree.",
		Spanish: "Una profesión distinta, no un ascenso: exige un doctorado o un título profesional de nivel similar.",
	},
	translation{
		English: "A short period of training on the job is usual.",
		Spanish: "Lo usual es un periodo corto de capacitación en el trabajo.",
	},
	translation{
		English: "A short period of training on the job is usual; some people start in an apprenticeship.",
		Spanish: "Lo normal es un período corto de formación en el puesto; algunas personas empiezan con un programa de aprendizaje.",
	},
	translation{
		English: "A small mistake can hurt a patient, so every step has to be exact.",
		Spanish: "Un error pequeño puede hacer daño a un paciente, así que cada paso tiene que ser exacto.",
	},
	translation{
		English: "A state-approved practical nursing program of about one year and a licensing exam.",
		Spanish: "Un programa de enfermería práctica aprobado por el estado, de alrededor de un año, y un examen para la licencia.",
	},
	translation{
		English: "A state-approved training program, shorter than a degree, is usual; some high schools offer one.",
		Spanish: "Lo habitual es un programa de formación aprobado por el estado, más corto que una carrera; algunas preparatorias (high schools) lo ofrecen.",
	},
	translation{
		English: "A steady hand near the eye",
		Spanish: "Mano firme cerca del ojo",
	},
	translation{
		English: "A step into nursing: a state-approved program of about one year, then a licensing exam.",
		Spanish: "Un paso hacia la enfermería: un programa aprobado por el estado, de alrededor de un año, y después un examen para la licencia.",
	},
	translation{
		English: "A step to higher-level patient care: an approved nursing program, often about four years, then an exam and a state license.",
		Spanish: "Un paso hacia una atención de nivel más alto a los pacientes: un programa de enfermería aprobado, muchas veces de unos cuatro años, y después un examen y una licencia del estado.",
	},
	translation{
		English: "A step to more specialized care: usually an associate degree or a certificate in heart testing; some jobs also need a license or certification.",
		Spanish: "Un paso hacia una atención más especializada: por lo general, un título asociado (dos años) o un certificado en pruebas del corazón; algunos puestos también piden una licencia o una certificación.",
	},
	translation{
		English: "A third certification from the same body; check there for what it takes.",
		Spanish: "Una tercera certificación de la misma organización; pregunta ahí qué se necesita.",
	},
	translation{
		English: "A tidy, well-planned way of working",
		Spanish: "Una forma de trabajar ordenada y bien planeada",
	},
	translation{
		English: "AAMA",
		Spanish: "AAMA",
	},
	translation{
		English: "AAPC",
		Spanish: "AAPC",
	},
	translation{
		English: "ASCP",
		Spanish: "ASCP",
	},
	translation{
		English: "About 4 percent of these workers are self-employed.",
		Spanish: "Alrededor del 4 % de este personal trabaja por cuenta propia.",
	},
	translation{
		English: "Accidents, disasters and violence will keep happening, and an aging population has more sudden health problems.",
		Spanish: "Seguirá habiendo accidentes, desastres y violencia, y una población que envejece tiene más problemas de salud repentinos.",
	},
	translation{
		English: "According to U.S. Army COOL, it takes a high school diploma, one of several ways to qualify and an exam, with renewal every 3 years.",
		Spanish: "Según U.S. Army COOL, hace falta un diploma de preparatoria (high school), cumplir los requisitos por una de varias vías y un examen, con renovación cada 3 años.",
	},
	translation{
		English: "According to a secondary source there is a knowledge test and a hands-on skills test; check with the Registry itself.",
		Spanish: "Según una fuente secundaria hay un examen de conocimientos y un examen práctico de habilidades; confírmalo con el propio Registro (Registry).",
	},
	translation{
		English: "According to a secondary source this entry-level certification takes three exams; check with the board itself.",
		Spanish: "Según una fuente secundaria, esta certificación para principiantes pide tres exámenes; confírmalo con la propia junta (Board).",
	},
	translation{
		English: "According to an article from 2009 it takes three exams, after an accredited (officially checked) program or training on the job; check with the board itself.",
		Spanish: "Según un artículo de 2009 hay que pasar tres exámenes, después de un programa acreditado (revisado oficialmente) o de formación en el puesto; confírmalo con la propia junta (Board).",
	},
	translation{
		English: "Accredited (officially checked) programs teach basic lab testing and may include practice in a health care setting; vocational schools and the armed forces may offer certificate programs.",
		Spanish: "Los programas acreditados (con revisión oficial) enseñan pruebas básicas de laboratorio y pueden incluir práctica en un lugar de atención médica; las escuelas vocacionales y las fuerzas armadas pueden ofrecer programas con certificado.",
	},
	translation{
		English: "Advanced EMT",
		Spanish: "EMT avanzado (Advanced EMT)",
	},
	translation{
		English: "Advanced practice registered nurse",
		Spanish: "Enfermero registrado de práctica avanzada",
	},
	translation{
		English: "Aides mostly support the treatment rather than give it, and what they may do depends on the state.",
		Spanish: "El puesto consiste sobre todo en apoyar el tratamiento, no en darlo, y lo que se permite hacer depende del estado.",
	},
	translation{
		English: "Airway devices and vein (IV) drips, used at a higher EMT level",
		Spanish: "Aparatos para las vías respiratorias y sueros en la vena (IV), que se usan en un nivel más alto de EMT",
	},
	translation{
		English: "All figures count technologists, who usually study longer, together with technicians; median (middle) pay in May 2024 was $66,650 in private general hospitals, $59,070 in labs and $53,920 in doctors' offices.",
		Spanish: "Todas las cifras cuentan juntos a técnicos y a tecnólogos, que suelen estudiar más tiempo; el sueldo mediano (el del medio) en mayo de 2024 fue de $66,650 en hospitales generales privados, $59,070 en laboratorios y $53,920 en consultorios.",
	},
	translation{
		English: "All states license",
		Spanish: "Todos los estados exigen licencia",
	},
	translation{
		English: "All states license or certify",
		Spanish: "Todos los estados exigen licencia o certificación",
	},
	translation{
		English: "Ambulances and the gear for carrying patients",
		Spanish: "Ambulancias y equipo para cargar pacientes",
	},
	translation{
		English: "American Association of Medical Assistants",
		Spanish: "American Association of Medical Assistants",
	},
	translation{
		English: "American Health Information Management Association (AHIMA)",
		Spanish: "American Health Information Management Association (AHIMA)",
	},
	translation{
		English: "American Medical Technologists",
		Spanish: "American Medical Technologists",
	},
	translation{
		English: "American Society for Clinical Pathology Board of Certification",
		Spanish: "American Society for Clinical Pathology Board of Certification",
	},
	translation{
		English: "An EMT program, usually under one year at the basic level, and a state license.",
		Spanish: "Un programa de EMT (técnico en emergencias médicas), por lo general de menos de un año en el nivel básico, y una licencia del estado.",
	},
	translation{
		English: "An added credential in some states for giving out medicine; it is not the CMA of medical assistants.",
		Spanish: "Una credencial adicional en algunos estados para dar medicinas; no es la CMA de los asistentes médicos.",
	},
	translation{
		English: "An aide is often the only worker in the home, with no coworker in the next room.",
		Spanish: "Muchas veces no trabaja nadie más en la casa, ni hay compañeros en el cuarto de al lado.",
	},
	translation{
		English: "An approved nursing program, often about four years, then an exam and a state license.",
		Spanish: "Un programa de enfermería aprobado, a menudo de unos cuatro años, y después un examen y una licencia del estado.",
	},
	translation{
		English: "An associate's degree from an accredited (officially checked) program, about two years, then a license or certification in every state.",
		Spanish: "Un título asociado de un programa acreditado (revisado oficialmente), de unos dos años; después, una licencia o certificación en todos los estados.",
	},
	translation{
		English: "An associate's degree is typical; a certificate can also count, and EKG technicians may start with a high school diploma.",
		Spanish: "Lo típico es un título asociado (dos años); un certificado también puede contar, y para hacer electrocardiogramas (EKG) se puede empezar con un diploma de preparatoria (high school).",
	},
	translation{
		English: "An older edition; not checked.",
		Spanish: "Una edición anterior; sin comprobar.",
	},
	translation{
		English: "Anecdotal: single voices, never scored.",
		Spanish: "Anecdótico: voces sueltas, nunca cuentan en el puntaje.",
	},
	translation{
		English: "Another direction, such as nurse practitioner or nurse midwife; it takes at least a master's degree.",
		Spanish: "Otro camino, por ejemplo como enfermero practicante (NP) o enfermero partero; exige al menos una maestría.",
	},
	translation{
		English: "Answer calls, take messages and pass calls on",
		Spanish: "Contestar llamadas, tomar recados y pasar llamadas",
	},
	translation{
		English: "Answer phones and book therapy visits",
		Spanish: "Contestar el teléfono y programar citas de terapia",
	},
	translation{
		English: "Answer the phone and help customers at the counter",
		Spanish: "Contestar el teléfono y atender a los clientes en el mostrador",
	},
	translation{
		English: "Appointment scheduling software",
		Spanish: "Programas para agendar citas",
	},
	translation{
		English: "As medical assistants, with more hospital and specialty units (article)",
		Spanish: "Como los asistentes médicos, con más unidades de hospital y de especialidad (artículo)",
	},
	translation{
		English: "Ask about symptoms and past health problems",
		Spanish: "Preguntar por los síntomas y por problemas de salud anteriores",
	},
	translation{
		English: "Ask nurses and other staff about unclear entries",
		Spanish: "Preguntar al personal de enfermería y a otro personal sobre anotaciones poco claras",
	},
	translation{
		English: "Ask patients about their eye problems, health history and medicines",
		Spanish: "Preguntar a los pacientes sobre sus problemas de los ojos, su historial de salud y sus medicinas",
	},
	translation{
		English: "Ask patients about their health history and write it down",
		Spanish: "Preguntar a los pacientes por su historial de salud y anotarlo",
	},
	translation{
		English: "Assign standard codes to diagnoses and treatments",
		Spanish: "Asignar códigos estándar a diagnósticos y tratamientos",
	},
	translation{
		English: "At least a bachelor's degree, and a business or health major may fit; some employers ask for certification.",
		Spanish: "Al menos una licenciatura universitaria, y una especialidad (major) en negocios o en salud puede servir; algunos empleadores piden certificación.",
	},
	translation{
		English: "At least a bachelor's degree, and a health major may fit; some employers also ask for certification.",
		Spanish: "Al menos una licenciatura universitaria (cuatro años), y una carrera en salud puede servir; algunos empleadores también piden certificación.",
	},
	translation{
		English: "At least a bachelor's degree; some employers ask for certification as well.",
		Spanish: "Como mínimo una licenciatura universitaria (cuatro años); algunos empleadores piden además certificación.",
	},
	translation{
		English: "Attention to detail when noting and monitoring vital signs",
		Spanish: "Atención al detalle al anotar y vigilar los signos vitales",
	},
	translation{
		English: "August 2022",
		Spanish: "agosto de 2022",
	},
	translation{
		English: "August 2025",
		Spanish: "agosto de 2025",
	},
	translation{
		English: "Automatic cell counters and test machines",
		Spanish: "Contadores automáticos de células y máquinas de análisis",
	},
	translation{
		English: "BLS handbook",
		Spanish: "manual, BLS",
	},
	translation{
		English: "BLS projections",
		Spanish: "proyecciones, BLS",
	},
	translation{
		English: "BLS skills data",
		Spanish: "datos de habilidades, BLS",
	},
	translation{
		English: "BLS wages",
		Spanish: "sueldos, BLS",
	},
	translation{
		English: "Bandages and wound care supplies",
		Spanish: "Vendajes y materiales para curar heridas",
	},
	translation{
		English: "Basic clinical knowledge: medical terms, vital signs, simple lab work",
		Spanish: "Conocimientos clínicos básicos: términos médicos, signos vitales, trabajo sencillo de laboratorio",
	},
	translation{
		English: "Basic lab test equipment",
		Spanish: "Equipo para pruebas básicas de laboratorio",
	},
	translation{
		English: "Bending, twisting and repeating the same hand movements take up much of the day.",
		Spanish: "Agacharse, girar el cuerpo y repetir los mismos movimientos de las manos ocupa gran parte del día.",
	},
	translation{
		English: "Billing and posting clerk",
		Spanish: "Empleado de facturación y registro de pagos",
	},
	translation{
		English: "Blood draw technician",
		Spanish: "Técnico en extracción de sangre",
	},
	translation{
		English: "Blood pressure monitors and thermometers",
		Spanish: "Medidores de presión arterial y termómetros",
	},
	translation{
		English: "Blood, strong smells and upsetting sights are part of the job, and there can be contact with disease.",
		Spanish: "La sangre, los olores fuertes y las escenas que impresionan son parte del trabajo, y puede haber contacto con enfermedades.",
	},
	translation{
		English: "Body fluids, minor surgery and urgent situations bring physical and emotional stress.",
		Spanish: "Los fluidos corporales, la cirugía menor y las situaciones urgentes traen estrés físico y emocional.",
	},
	translation{
		English: "Book appointments and keep calendars up to date",
		Spanish: "Dar citas y mantener las agendas al día",
	},
	translation{
		English: "Braces and artificial limbs",
		Spanish: "Soportes ortopédicos y brazos o piernas artificiales",
	},
	translation{
		English: "Breathing machines (ventilators), after special training",
		Spanish: "Máquinas para respirar (ventiladores), después de una formación especial",
	},
	translation{
		English: "Bring clean equipment to the departments that need it",
		Spanish: "Llevar el equipo limpio a los departamentos que lo necesitan",
	},
	translation{
		English: "Bring patients in, position them and clean the skin for surgery",
		Spanish: "Llevar a los pacientes a la sala, ponerlos en posición y limpiarles la piel para la cirugía",
	},
	translation{
		English: "Budget and scheduling software",
		Spanish: "Programas para presupuestos y horarios",
	},
	translation{
		English: "Business adds company head offices (8 percent), support services (8 percent) and professional and technical services (7 percent).",
		Spanish: "La parte de empresas suma las oficinas centrales de empresas (8 %), los servicios de apoyo (8 %) y los servicios profesionales y técnicos (7 %).",
	},
	translation{
		English: "CHW",
		Spanish: "CHW",
	},
	translation{
		English: "CPR or basic life support (BLS)",
		Spanish: "Reanimación (CPR) o soporte vital básico (BLS)",
	},
	translation{
		English: "CPR, basic life support (BLS) or advanced cardiac life support (ACLS)",
		Spanish: "Reanimación (CPR), soporte vital básico (BLS) o soporte vital cardíaco avanzado (ACLS)",
	},
	translation{
		English: "Calm under pressure",
		Spanish: "Calma bajo presión",
	},
	translation{
		English: "Cameras and scanners that take pictures of the eye",
		Spanish: "Cámaras y escáneres que toman imágenes del ojo",
	},
	translation{
		English: "Cardiac catheterization technologist",
		Spanish: "Técnico en cateterismo cardíaco",
	},
	translation{
		English: "Cardiographic technician",
		Spanish: "Técnico cardiográfico",
	},
	translation{
		English: "Cardiovascular (EKG) technologist",
		Spanish: "Técnico cardiovascular (electrocardiograma)",
	},
	translation{
		English: "Cardiovascular Credentialing International",
		Spanish: "Cardiovascular Credentialing International",
	},
	translation{
		English: "Cardiovascular invasive specialist",
		Spanish: "Especialista en procedimientos cardiovasculares invasivos",
	},
	translation{
		English: "Cardiovascular technologist",
		Spanish: "Técnico cardiovascular",
	},
	translation{
		English: "Cardiovascular technologists run tests on the heart or lungs and help doctors during some heart procedures. EKG technicians record the heart's electrical signals with small pads on the skin. Most work in hospitals, in a team with doctors, nurses and breathing specialists.",
		Spanish: "En esta ocupación se hacen pruebas del corazón o de los pulmones y se ayuda a los médicos en algunos procedimientos del corazón. En el puesto de técnico en electrocardiogramas (EKG) se registran las señales eléctricas del corazón con pequeños parches sobre la piel. La mayoría de los puestos están en hospitales, en equipo con médicos, personal de enfermería y especialistas en respiración.",
	},
	translation{
		English: "Care and sympathy for patients",
		Spanish: "Cuidado y compasión por los pacientes",
	},
	translation{
		English: "Care at all hours: nights, weekends, holidays",
		Spanish: "Atención a toda hora: noches, fines de semana y días festivos",
	},
	translation{
		English: "Care goes on day and night, so shifts can fall on nights, weekends and holidays.",
		Spanish: "La atención sigue de día y de noche, así que los turnos pueden ser de noche, en fines de semana y en días festivos.",
	},
	translation{
		English: "Care homes and home care will need practical nurses for more older people, and lasting illnesses such as diabetes have become more common.",
		Spanish: "Los centros de cuidados y los servicios en el hogar van a necesitar enfermeros prácticos para más personas mayores, y las enfermedades duraderas, como la diabetes, se han vuelto más comunes.",
	},
	translation{
		English: "Care in following instructions",
		Spanish: "Cuidado al seguir instrucciones",
	},
	translation{
		English: "Care with schedules, bills and other details",
		Spanish: "Cuidado con los horarios, las facturas y otros detalles",
	},
	translation{
		English: "Care with small details",
		Spanish: "Atención a los detalles pequeños",
	},
	translation{
		English: "Careful hands with needles and samples",
		Spanish: "Manos cuidadosas con agujas y muestras",
	},
	translation{
		English: "Careful listening",
		Spanish: "Escuchar con atención",
	},
	translation{
		English: "Careful notes and exact work",
		Spanish: "Notas cuidadosas y trabajo exacto",
	},
	translation{
		English: "Caregiver",
		Spanish: "Cuidador",
	},
	translation{
		English: "Carrington College",
		Spanish: "Carrington College",
	},
	translation{
		English: "Central service technician",
		Spanish: "Técnico de central de esterilización",
	},
	translation{
		English: "Certificate and degree programs teach medical words, data rules and coding.",
		Spanish: "Los programas con certificado y con título enseñan términos médicos, reglas sobre los datos y codificación.",
	},
	translation{
		English: "Certification can make it easier to be hired, and many employers pay for the exam.",
		Spanish: "La certificación puede hacer más fácil que te contraten, y muchos empleadores pagan el examen.",
	},
	translation{
		English: "Certification commonly expected",
		Spanish: "Suele esperarse una certificación",
	},
	translation{
		English: "Certification commonly expected (judgement)",
		Spanish: "Se suele esperar certificación (nuestro criterio)",
	},
	translation{
		English: "Certification with 400 hours of practice commonly expected",
		Spanish: "Suele esperarse una certificación con 400 horas de práctica",
	},
	translation{
		English: "Certified Cardiographic Technician (CCT)",
		Spanish: "Certified Cardiographic Technician (CCT)",
	},
	translation{
		English: "Certified Clinical Medical Assistant (CCMA)",
		Spanish: "Certified Clinical Medical Assistant (CCMA)",
	},
	translation{
		English: "Certified Coding Associate (CCA)",
		Spanish: "Certified Coding Associate (CCA)",
	},
	translation{
		English: "Certified Coding Specialist (CCS)",
		Spanish: "Certified Coding Specialist (CCS)",
	},
	translation{
		English: "Certified Dental Assistant (CDA)",
		Spanish: "Certified Dental Assistant (CDA)",
	},
	translation{
		English: "Certified Health Education Specialist (CHES)",
		Spanish: "Certified Health Education Specialist (CHES)",
	},
	translation{
		English: "Certified Medical Assistant, CMA (AAMA)",
		Spanish: "Certified Medical Assistant, CMA (AAMA)",
	},
	translation{
		English: "Certified Medication Assistant (CMA)",
		Spanish: "Certified Medication Assistant (CMA)",
	},
	translation{
		English: "Certified Ophthalmic Assistant (COA)",
		Spanish: "Certified Ophthalmic Assistant (COA)",
	},
	translation{
		English: "Certified Ophthalmic Medical Technologist (COMT)",
		Spanish: "Certified Ophthalmic Medical Technologist (COMT)",
	},
	translation{
		English: "Certified Ophthalmic Technician (COT)",
		Spanish: "Certified Ophthalmic Technician (COT)",
	},
	translation{
		English: "Certified Pharmacy Technician (CPhT)",
		Spanish: "Certified Pharmacy Technician (CPhT)",
	},
	translation{
		English: "Certified Professional Biller (CPB)",
		Spanish: "Certified Professional Biller (CPB)",
	},
	translation{
		English: "Certified Professional Coder (CPC)",
		Spanish: "Certified Professional Coder (CPC)",
	},
	translation{
		English: "Certified Registered Central Service Technician (CRCST)",
		Spanish: "Certified Registered Central Service Technician (CRCST)",
	},
	translation{
		English: "Certified Surgical Technologist (CST)",
		Spanish: "Certified Surgical Technologist (CST)",
	},
	translation{
		English: "Certified clinical medical assistant",
		Spanish: "Asistente clínico médico certificado",
	},
	translation{
		English: "Certified medical assistant",
		Spanish: "Asistente médico certificado",
	},
	translation{
		English: "Certified medical biller",
		Spanish: "Facturador médico con certificación",
	},
	translation{
		English: "Certified medical coder",
		Spanish: "Codificador médico con certificación",
	},
	translation{
		English: "Certified nursing assistant (CNA)",
		Spanish: "Auxiliar de enfermería certificado (CNA)",
	},
	translation{
		English: "Certified ophthalmic technician",
		Spanish: "Técnico oftálmico con certificación",
	},
	translation{
		English: "Certified pharmacy technician",
		Spanish: "Técnico de farmacia con certificación",
	},
	translation{
		English: "Certified phlebotomist",
		Spanish: "Flebotomista con certificación",
	},
	translation{
		English: "Certified specialist",
		Spanish: "Especialista con certificación",
	},
	translation{
		English: "Certified technician",
		Spanish: "Técnico con certificación",
	},
	translation{
		English: "Chairside assistant",
		Spanish: "Asistente junto al sillón",
	},
	translation{
		English: "Chairside dental assistant",
		Spanish: "Asistente dental junto al sillón",
	},
	translation{
		English: "Change bandages",
		Spanish: "Cambiar vendajes",
	},
	translation{
		English: "Change bed linens",
		Spanish: "Cambiar la ropa de cama",
	},
	translation{
		English: "Change is slow: people may resist advice, and budgets are limited.",
		Spanish: "Los cambios son lentos: la gente puede resistirse a los consejos, y los presupuestos son limitados.",
	},
	translation{
		English: "Charge nurse or head nurse",
		Spanish: "Enfermero encargado o jefe de enfermería",
	},
	translation{
		English: "Check dates on sterile supplies and reorder what runs low",
		Spanish: "Revisar las fechas de los materiales estériles y volver a pedir lo que se está acabando",
	},
	translation{
		English: "Check how patients are doing and write down changes",
		Spanish: "Revisar cómo están los pacientes y anotar los cambios",
	},
	translation{
		English: "Check pulse, temperature and breathing where the state allows it (home health aides)",
		Spanish: "Revisar el pulso, la temperatura y la respiración donde el estado lo permite (asistentes de salud en el hogar)",
	},
	translation{
		English: "Check that each recording is clear enough to use",
		Spanish: "Revisar que cada registro sea lo bastante claro para usarse",
	},
	translation{
		English: "Check that equipment works and that there are enough supplies",
		Spanish: "Comprobar que el equipo funcione y que haya materiales suficientes",
	},
	translation{
		English: "Check that patient records are complete, correct and on time",
		Spanish: "Revisar que los expedientes de los pacientes estén completos, correctos y a tiempo",
	},
	translation{
		English: "Check that the papers behind each charge match the bill",
		Spanish: "Revisar que los documentos que respaldan cada cargo coincidan con la factura",
	},
	translation{
		English: "Check vital signs, such as blood pressure and temperature",
		Spanish: "Revisar los signos vitales, como la presión arterial y la temperatura",
	},
	translation{
		English: "Check what is wrong and decide what care is needed first",
		Spanish: "Ver qué está mal y decidir qué cuidados hacen falta primero",
	},
	translation{
		English: "Check who each person is before taking blood",
		Spanish: "Confirmar quién es cada persona antes de sacarle sangre",
	},
	translation{
		English: "Clean equipment and treatment areas",
		Spanish: "Limpiar el equipo y las áreas de tratamiento",
	},
	translation{
		English: "Clean instruments and check that testing devices work",
		Spanish: "Limpiar los instrumentos y revisar que los aparatos de prueba funcionen",
	},
	translation{
		English: "Clean instruments until they are free of germs (sterile)",
		Spanish: "Limpiar los instrumentos hasta que queden sin gérmenes (estériles)",
	},
	translation{
		English: "Clean the ambulance and restock its supplies",
		Spanish: "Limpiar la ambulancia y reponer sus materiales",
	},
	translation{
		English: "Clean the work area and tools to stop infections",
		Spanish: "Limpiar el área de trabajo y las herramientas para evitar infecciones",
	},
	translation{
		English: "Clean treatment areas and put things back in order",
		Spanish: "Limpiar las áreas de tratamiento y volver a poner todo en orden",
	},
	translation{
		English: "Cleaning and bathing people is personal work and can be stressful.",
		Spanish: "Limpiar y bañar a personas es un trabajo íntimo y puede causar estrés.",
	},
	translation{
		English: "Cleaning equipment and supplies",
		Spanish: "Equipo y productos de limpieza",
	},
	translation{
		English: "Clear communication with patients, coworkers and care providers",
		Spanish: "Comunicación clara con pacientes, colegas y profesionales de la salud",
	},
	translation{
		English: "Clear reports to nurses and doctors",
		Spanish: "Informes claros a enfermeros y médicos",
	},
	translation{
		English: "Clear speaking and careful listening",
		Spanish: "Hablar con claridad y escuchar con atención",
	},
	translation{
		English: "Clear speaking and listening under pressure",
		Spanish: "Hablar y escuchar con claridad bajo presión",
	},
	translation{
		English: "Clear speaking and writing",
		Spanish: "Claridad al hablar y al escribir",
	},
	translation{
		English: "Clear talking and careful listening",
		Spanish: "Hablar con claridad y escuchar con atención",
	},
	translation{
		English: "Clear talking and writing with many kinds of people",
		Spanish: "Hablar y escribir con claridad con muchos tipos de personas",
	},
	translation{
		English: "Clear thinking about medical notes",
		Spanish: "Razonar con claridad sobre las notas médicas",
	},
	translation{
		English: "Clear thinking when a patient's health changes",
		Spanish: "Pensar con claridad cuando cambia la salud de un paciente",
	},
	translation{
		English: "Clear writing and speaking",
		Spanish: "Escribir y hablar con claridad",
	},
	translation{
		English: "Clear, calming explanations",
		Spanish: "Explicaciones claras que dan calma",
	},
	translation{
		English: "Clear, correct writing",
		Spanish: "Escritura clara y correcta",
	},
	translation{
		English: "Clear, polite explanations of money matters",
		Spanish: "Explicaciones claras y amables sobre asuntos de dinero",
	},
	translation{
		English: "Clear, simple explanations",
		Spanish: "Explicaciones claras y sencillas",
	},
	translation{
		English: "Clinical credential (CCMA) often expected; varies by state and employer; some jobs need none (article)",
		Spanish: "Muchas veces se espera una credencial clínica (CCMA); cambia según el estado y el empleador; algunos puestos no piden ninguna (artículo)",
	},
	translation{
		English: "Clinical devices and medical instruments",
		Spanish: "Aparatos clínicos e instrumentos médicos",
	},
	translation{
		English: "Clinical know-how: health histories, exam preparation, minor procedures",
		Spanish: "Conocimientos clínicos: historiales de salud, preparación de pacientes para exámenes, procedimientos menores",
	},
	translation{
		English: "Clinical laboratory technician",
		Spanish: "Técnico de laboratorio clínico",
	},
	translation{
		English: "Clinical manager",
		Spanish: "Gerente clínico",
	},
	translation{
		English: "Clinical medical assistant",
		Spanish: "Asistente clínico médico",
	},
	translation{
		English: "Clinical specialist",
		Spanish: "Especialista clínico",
	},
	translation{
		English: "Close attention to detail",
		Spanish: "Mucha atención a los detalles",
	},
	translation{
		English: "Close attention to names, labels and amounts",
		Spanish: "Mucha atención a nombres, etiquetas y cantidades",
	},
	translation{
		English: "Close attention to safety rules and detail",
		Spanish: "Mucha atención a las reglas de seguridad y a los detalles",
	},
	translation{
		English: "Close attention to the right care at the right time",
		Spanish: "Mucha atención para dar el cuidado correcto en el momento correcto",
	},
	translation{
		English: "Coach people on eating well, living with long-term illness or staying in recovery",
		Spanish: "Orientar a las personas para comer bien, vivir con una enfermedad de larga duración o seguir en recuperación",
	},
	translation{
		English: "Coding specialist",
		Spanish: "Especialista en codificación",
	},
	translation{
		English: "Coding tools that use artificial intelligence, in some places",
		Spanish: "Herramientas de codificación con inteligencia artificial, en algunos lugares",
	},
	translation{
		English: "Collect blood and other samples for lab tests, under supervision",
		Spanish: "Sacar sangre y recoger otras muestras para pruebas de laboratorio, bajo supervisión",
	},
	translation{
		English: "Collect blood and run basic tests such as EKGs (heart tests)",
		Spanish: "Sacar sangre y hacer pruebas básicas como electrocardiogramas (EKG, pruebas del corazón)",
	},
	translation{
		English: "Collect samples and run simple lab tests in some hospitals",
		Spanish: "Tomar muestras y hacer pruebas de laboratorio sencillas en algunos hospitales",
	},
	translation{
		English: "Collect samples such as blood from patients, in some jobs",
		Spanish: "En algunos puestos, tomar muestras de los pacientes, por ejemplo de sangre",
	},
	translation{
		English: "Comfort with computers",
		Spanish: "Facilidad con las computadoras",
	},
	translation{
		English: "Comfort with everyday math",
		Spanish: "Soltura con las matemáticas de todos los días",
	},
	translation{
		English: "Comfort with office software",
		Spanish: "Soltura con los programas de oficina",
	},
	translation{
		English: "Community health representative",
		Spanish: "Representante de salud comunitaria",
	},
	translation{
		English: "Community health worker",
		Spanish: "Promotor de salud comunitaria",
	},
	translation{
		English: "Community health workers link people with doctors, clinics and social services. They visit homes, hold events and help with needs such as food, housing or rides, often in a community they know well. They work with nurses and social workers, partly in an office and partly out in the community.",
		Spanish: "Esta ocupación conecta a las personas con médicos, clínicas y servicios sociales. Se visitan hogares, se organizan eventos y se ayuda con necesidades como comida, vivienda o transporte, a menudo en una comunidad que se conoce bien. Se trabaja con personal de enfermería y de trabajo social, en parte en una oficina y en parte en la comunidad.",
	},
	translation{
		English: "Community here means social assistance (20 percent), local government (18 percent) and religious, civic and similar groups (9 percent).",
		Spanish: "Aquí, comunidad quiere decir asistencia social (20 %), gobierno local (18 %) y grupos religiosos, cívicos y similares (9 %).",
	},
	translation{
		English: "Compassion for people in pain",
		Spanish: "Compasión por las personas que tienen dolor",
	},
	translation{
		English: "Compassion for people on a very bad day",
		Spanish: "Compasión por personas que pasan un día muy malo",
	},
	translation{
		English: "Compassion for people who are sick or in pain",
		Spanish: "Compasión por las personas enfermas o con dolor",
	},
	translation{
		English: "Computer databases for samples",
		Spanish: "Bases de datos de muestras en la computadora",
	},
	translation{
		English: "Computer records of each treatment",
		Spanish: "Registros de cada tratamiento en la computadora",
	},
	translation{
		English: "Computer records of test results",
		Spanish: "Registros de resultados en la computadora",
	},
	translation{
		English: "Computer systems that track instrument trays",
		Spanish: "Sistemas de computadora que llevan el control de las bandejas de instrumentos",
	},
	translation{
		English: "Computers for records and appointments",
		Spanish: "Computadoras para expedientes y citas",
	},
	translation{
		English: "Computers for records and reports",
		Spanish: "Computadoras para registros e informes",
	},
	translation{
		English: "Computers for test results and patient records",
		Spanish: "Computadoras para los resultados de las pruebas y los expedientes de los pacientes",
	},
	translation{
		English: "Confidence with numbers",
		Spanish: "Seguridad con los números",
	},
	translation{
		English: "Conflicts, deadlines and upset people are a regular part of the job.",
		Spanish: "Los conflictos, las fechas límite y la gente alterada son parte habitual del trabajo.",
	},
	translation{
		English: "Connect people with care, food, housing and other services",
		Spanish: "Conectar a las personas con atención médica, comida, vivienda y otros servicios",
	},
	translation{
		English: "Contact people to ask for or give account details",
		Spanish: "Comunicarse con personas para pedir o dar datos de una cuenta",
	},
	translation{
		English: "Contact with illness is common, so protective gear is often worn.",
		Spanish: "El contacto con enfermedades es común, así que a menudo se usa equipo de protección.",
	},
	translation{
		English: "Contact with illness is common, so protective gear such as gloves is part of the day.",
		Spanish: "El contacto con enfermedades es común, así que el equipo de protección, como los guantes, es parte del día.",
	},
	translation{
		English: "Contact with infections is part of the job.",
		Spanish: "El contacto con infecciones es parte del trabajo.",
	},
	translation{
		English: "Contact with patients is low, which some people would miss.",
		Spanish: "Hay poco contacto con pacientes, y algunas personas lo extrañarían.",
	},
	translation{
		English: "Count or measure medicine, then pack and label it",
		Spanish: "Contar o medir las medicinas, y después empacarlas y ponerles etiqueta",
	},
	translation{
		English: "Count tools and supplies so that nothing stays inside the patient",
		Spanish: "Contar los instrumentos y materiales para que no quede nada dentro del paciente",
	},
	translation{
		English: "Creative problem solving when money or interest is short",
		Spanish: "Resolver problemas con creatividad cuando hay poco dinero o interés",
	},
	translation{
		English: "Crew leader or trainer",
		Spanish: "Líder de equipo o instructor",
	},
	translation{
		English: "Customer service: empathy and a professional manner when patients raise concerns",
		Spanish: "Servicio al cliente: empatía y trato profesional cuando los pacientes expresan inquietudes",
	},
	translation{
		English: "Deadlines are tight, because an operation cannot start without its instruments.",
		Spanish: "Los plazos son cortos, porque una operación no puede empezar sin sus instrumentos.",
	},
	translation{
		English: "Dealing with upset or angry people is a regular part of the job.",
		Spanish: "Tratar con personas alteradas o enojadas es parte habitual del trabajo.",
	},
	translation{
		English: "December 2025",
		Spanish: "diciembre de 2025",
	},
	translation{
		English: "Decisions come often, mistakes can be serious, and some people are upset or angry.",
		Spanish: "Hay que decidir a menudo, los errores pueden ser graves y algunas personas están alteradas o enojadas.",
	},
	translation{
		English: "Dental Assisting National Board",
		Spanish: "Dental Assisting National Board",
	},
	translation{
		English: "Dental assistant",
		Spanish: "Asistente dental",
	},
	translation{
		English: "Dental assistant with expanded duties",
		Spanish: "Asistente dental con tareas ampliadas",
	},
	translation{
		English: "Dental assistants get patients and the treatment room ready, hand tools to the dentist and keep the instruments clean. They also handle records, appointments and bills. Almost all work in dental offices, close to dentists, dental hygienists (who clean teeth) and patients.",
		Spanish: "En esta ocupación se prepara a los pacientes y la sala de tratamiento, se pasan los instrumentos al dentista y se mantienen limpios. También se manejan expedientes, citas y facturas. Casi todos los puestos están en consultorios dentales, donde se trabaja muy cerca de dentistas, higienistas dentales (que limpian los dientes) y pacientes.",
	},
	translation{
		English: "Dental curing lights (special lights used in treatment)",
		Spanish: "Lámparas dentales de fotocurado (luces especiales que se usan en el tratamiento)",
	},
	translation{
		English: "Dental hygienist",
		Spanish: "Higienista dental",
	},
	translation{
		English: "Dental x-ray machines",
		Spanish: "Máquinas de radiografías dentales",
	},
	translation{
		English: "DentistryIQ",
		Spanish: "DentistryIQ",
	},
	translation{
		English: "Department supervisor",
		Spanish: "Supervisor de departamento",
	},
	translation{
		English: "Desk work",
		Spanish: "Trabajo de escritorio",
	},
	translation{
		English: "Devices that measure eyesight, eye pressure and side vision",
		Spanish: "Aparatos que miden la vista, la presión del ojo y la visión lateral",
	},
	translation{
		English: "Diagnostic tools (for finding out what is wrong)",
		Spanish: "Herramientas de diagnóstico (para averiguar qué anda mal)",
	},
	translation{
		English: "Difficult patients call for patience and calm words; in 2014 the O*NET survey put contact with unpleasant or angry people at 73 of 100.",
		Spanish: "Los pacientes difíciles piden paciencia y palabras tranquilas; en 2014 la encuesta de O*NET dio 73 de 100 al contacto con personas desagradables o enojadas.",
	},
	translation{
		English: "Difficult patients call for patience and good communication; in 2014 the O*NET survey put contact with unpleasant or angry people at 73 of 100 for the shared occupation.",
		Spanish: "Los pacientes difíciles piden paciencia y buena comunicación; en 2014 la encuesta de O*NET dio 73 de 100 al contacto con personas desagradables o enojadas en la ocupación compartida.",
	},
	translation{
		English: "Director of nursing",
		Spanish: "Director de enfermería",
	},
	translation{
		English: "Do light housework, such as laundry, dishes and vacuuming",
		Spanish: "Hacer tareas ligeras de la casa, como lavar la ropa y los platos y pasar la aspiradora",
	},
	translation{
		English: "Do simple health checks and first aid",
		Spanish: "Hacer revisiones de salud sencillas y dar primeros auxilios",
	},
	translation{
		English: "Doing the same movements again and again can cause strain, and there may be long hours of standing.",
		Spanish: "Hacer los mismos movimientos una y otra vez puede forzar el cuerpo, y puede haber muchas horas de pie.",
	},
	translation{
		English: "Donor center staff sometimes travel to mobile sites, and some phlebotomists visit care centers or homes.",
		Spanish: "El personal de los centros de donación a veces viaja a puestos móviles, y hay flebotomistas que visitan centros de cuidados u hogares.",
	},
	translation{
		English: "Draw blood from patients and donors",
		Spanish: "Sacar sangre a pacientes y donantes",
	},
	translation{
		English: "Drawing blood is already part of the work; employers may still want a phlebotomy certificate or a professional certification.",
		Spanish: "Sacar sangre ya es parte del trabajo; aun así, los empleadores pueden pedir un certificado de flebotomía o una certificación profesional.",
	},
	translation{
		English: "EKG machines (heart tests)",
		Spanish: "Máquinas de electrocardiograma (EKG, pruebas del corazón)",
	},
	translation{
		English: "EKG machines (record the heart's electrical signals)",
		Spanish: "Máquinas de electrocardiograma o EKG (registran las señales eléctricas del corazón)",
	},
	translation{
		English: "EKG technician",
		Spanish: "Técnico en electrocardiogramas (EKG)",
	},
	translation{
		English: "EMT",
		Spanish: "EMT",
	},
	translation{
		English: "EMT certification (NREMT)",
		Spanish: "Certificación de EMT (NREMT)",
	},
	translation{
		English: "EMT-Basic",
		Spanish: "EMT básico (EMT-Basic)",
	},
	translation{
		English: "EMTs answer emergency calls, find out how sick or hurt a person is and give first care on the spot. They take patients to the hospital by ambulance and hand them over to the staff there. They work in small crews, often beside firefighters and police, mostly for ambulance services and local governments.",
		Spanish: "Quien trabaja en esta ocupación (EMT) responde a llamadas de emergencia, averigua qué tan grave es la enfermedad o la herida de una persona y da los primeros cuidados ahí mismo. Lleva a los pacientes al hospital en ambulancia y los deja en manos del personal de allí. Trabaja en equipos pequeños, a menudo junto a bomberos y policías, sobre todo para servicios de ambulancia y gobiernos locales.",
	},
	translation{
		English: "Ease with complex machines and computers",
		Spanish: "Facilidad con máquinas complejas y computadoras",
	},
	translation{
		English: "Ease with numbers and measurements",
		Spanish: "Facilidad con los números y las medidas",
	},
	translation{
		English: "Electronic health records",
		Spanish: "Expedientes médicos electrónicos",
	},
	translation{
		English: "Electronic patient charts",
		Spanish: "Expedientes electrónicos de pacientes",
	},
	translation{
		English: "Electronic records for documenting care",
		Spanish: "Expedientes electrónicos para documentar la atención",
	},
	translation{
		English: "Email and phone, used very often",
		Spanish: "Correo electrónico y teléfono, de uso muy frecuente",
	},
	translation{
		English: "Email and video meetings",
		Spanish: "Correo electrónico y reuniones por video",
	},
	translation{
		English: "Emergency medical technician",
		Spanish: "Técnico en emergencias médicas",
	},
	translation{
		English: "Employers may require certification",
		Spanish: "Los empleadores pueden exigir certificación",
	},
	translation{
		English: "Employers prefer or expect certification",
		Spanish: "Los empleadores prefieren o esperan certificación",
	},
	translation{
		English: "Enter health information into electronic records",
		Spanish: "Anotar información de salud en expedientes electrónicos",
	},
	translation{
		English: "Enter patient and prescription details in the computer",
		Spanish: "Escribir en la computadora los datos del paciente y de la receta",
	},
	translation{
		English: "Enter results in patients' records",
		Spanish: "Anotar los resultados en los expedientes de los pacientes",
	},
	translation{
		English: "Equipment for emergency care away from a hospital",
		Spanish: "Equipo para atención de emergencia fuera del hospital",
	},
	translation{
		English: "Equipment that sterilizes instruments",
		Spanish: "Equipo que esteriliza instrumentos",
	},
	translation{
		English: "Evenings and weekends depending on clients; schedules vary",
		Spanish: "Noches y fines de semana según los clientes; los horarios varían",
	},
	translation{
		English: "Evenings and weekends for community events",
		Spanish: "Noches y fines de semana para eventos de la comunidad",
	},
	translation{
		English: "Every nurse needs a license from the state of work, which takes an approved nursing program and an exam; other rules differ by state.",
		Spanish: "Para trabajar en enfermería siempre se necesita una licencia del estado donde se trabaja, que exige un programa de enfermería aprobado y un examen; otras reglas cambian según el estado.",
	},
	translation{
		English: "Every state licenses EMTs: most require certification, others a similar state exam, and there may be a minimum age and a background check.",
		Spanish: "Todos los estados exigen una licencia para trabajar como EMT: la mayoría exige certificación, otros un examen parecido del estado, y puede haber una edad mínima y una revisión de antecedentes.",
	},
	translation{
		English: "Every state requires a license or certification, which typically takes an accredited program and an exam; some states add a test on state law, a background check or a minimum age of 18.",
		Spanish: "Todos los estados exigen una licencia o certificación, que por lo general requiere un programa acreditado y un examen; algunos estados añaden una prueba sobre la ley del estado, una revisión de antecedentes o una edad mínima de 18 años.",
	},
	translation{
		English: "Every state requires an associate's degree from an accredited (officially checked) program.",
		Spanish: "Todos los estados exigen un título asociado (dos años) de un programa acreditado (revisado oficialmente).",
	},
	translation{
		English: "Exact work with medicines and times",
		Spanish: "Exactitud con las medicinas y los horarios",
	},
	translation{
		English: "Exactness in following instructions",
		Spanish: "Exactitud al seguir instrucciones",
	},
	translation{
		English: "Exactness matters all day: a wrong number can mislead the doctor.",
		Spanish: "La exactitud importa todo el día: un número equivocado puede confundir al médico.",
	},
	translation{
		English: "Exactness with amounts and codes",
		Spanish: "Exactitud con montos y códigos",
	},
	translation{
		English: "Exactness with vital signs and records",
		Spanish: "Exactitud con los signos vitales y los expedientes",
	},
	translation{
		English: "Exams and licenses",
		Spanish: "Exámenes y licencias",
	},
	translation{
		English: "Exercise and therapy equipment",
		Spanish: "Equipo de ejercicio y de terapia",
	},
	translation{
		English: "Experienced home health aide",
		Spanish: "Asistente de salud en el hogar con experiencia",
	},
	translation{
		English: "Experienced or lead orderly",
		Spanish: "Camillero principal o con experiencia",
	},
	translation{
		English: "Experienced workers may move up to guide a team.",
		Spanish: "Con experiencia, se puede ascender a guiar un equipo.",
	},
	translation{
		English: "Explain charges and payment rules in plain words",
		Spanish: "Explicar los cargos y las reglas de pago con palabras sencillas",
	},
	translation{
		English: "Explain what will happen so that nervous people can relax",
		Spanish: "Explicar lo que va a pasar para que las personas nerviosas se relajen",
	},
	translation{
		English: "Exposure",
		Spanish: "Exposición",
	},
	translation{
		English: "Few repeated tasks (45/100) and no two calls alike; the adaptability percentile (51) alone would understate it.",
		Spanish: "Pocas tareas repetidas (45/100) y ninguna llamada igual a otra; el percentil de adaptabilidad (51) por sí solo mostraría menos variedad de la que hay.",
	},
	translation{
		English: "Field work here means ambulance services (45 percent) and local governments (26 percent); unpaid volunteers are not counted.",
		Spanish: "Aquí, el trabajo en la calle quiere decir servicios de ambulancia (45 %) y gobiernos locales (26 %); no se cuenta el voluntariado sin sueldo.",
	},
	translation{
		English: "Fill in insurance forms and process the bills that go to insurers",
		Spanish: "Llenar formularios de seguro y tramitar las facturas que van a las aseguradoras",
	},
	translation{
		English: "Find out which health problems a community or group of people has",
		Spanish: "Averiguar qué problemas de salud tiene una comunidad o un grupo de personas",
	},
	translation{
		English: "Find records needed for insurance payments or data reports",
		Spanish: "Encontrar los expedientes que se necesitan para pagos de seguros o informes de datos",
	},
	translation{
		English: "Finding new ways when a plan meets limits",
		Spanish: "Encontrar otros caminos cuando un plan se topa con límites",
	},
	translation{
		English: "Focuses on one clinical field: drawing blood (phlebotomy), EKG heart tests, heart care (cardiology) or cancer care (oncology).",
		Spanish: "Se concentra en un campo clínico: sacar sangre (flebotomía), electrocardiogramas (EKG, pruebas del corazón), atención del corazón (cardiología) o atención del cáncer (oncología).",
	},
	translation{
		English: "Follow up with insurance companies when a bill is not paid",
		Spanish: "Dar seguimiento con las aseguradoras cuando una factura no se paga",
	},
	translation{
		English: "Following instructions exactly",
		Spanish: "Seguir las instrucciones al pie de la letra",
	},
	translation{
		English: "Following lab steps exactly",
		Spanish: "Seguir con exactitud los pasos del laboratorio",
	},
	translation{
		English: "Formal medical assisting programs take about one year for a certificate or diploma and up to two for an associate degree; some people with a high school diploma learn on the job instead, which can take several months.",
		Spanish: "Los programas formales de asistente médico duran alrededor de un año para un certificado o diploma y hasta dos para un título asociado; algunas personas con diploma de preparatoria (high school) aprenden en el trabajo, lo que puede tomar varios meses.",
	},
	translation{
		English: "Friendly manners with patients and families",
		Spanish: "Trato amable con pacientes y familias",
	},
	translation{
		English: "Friendly service for patients and families",
		Spanish: "Servicio amable para pacientes y familias",
	},
	translation{
		English: "Friendly, patient service",
		Spanish: "Trato amable y paciente",
	},
	translation{
		English: "Full time; no evening or weekend work noted",
		Spanish: "Tiempo completo; no se menciona trabajo de noche ni en fines de semana",
	},
	translation{
		English: "Full time; shifts in facilities always open",
		Spanish: "Tiempo completo; turnos en lugares que nunca cierran",
	},
	translation{
		English: "Full time; some evenings or weekends",
		Spanish: "Tiempo completo; algunas noches o fines de semana",
	},
	translation{
		English: "General office software",
		Spanish: "Programas de oficina generales",
	},
	translation{
		English: "Get patients ready for exams and lend the doctor a hand",
		Spanish: "Preparar a los pacientes para los exámenes y ayudar al médico",
	},
	translation{
		English: "Give first aid and life support care",
		Spanish: "Dar primeros auxilios y cuidados de soporte vital",
	},
	translation{
		English: "Give health information that fits the culture and language of the people served",
		Spanish: "Dar información de salud adecuada a la cultura y el idioma de cada persona",
	},
	translation{
		English: "Give medicine or start IV drips (fluids into a vein) where state and training allow",
		Spanish: "Dar medicinas o poner sueros intravenosos (líquidos por la vena) donde el estado y la formación lo permiten",
	},
	translation{
		English: "Give medicine under supervision, as the doctor directs and state law allows",
		Spanish: "Dar medicamentos bajo supervisión, según lo indique el médico y lo permita la ley del estado",
	},
	translation{
		English: "Give medicines and treatments",
		Spanish: "Dar medicinas y tratamientos",
	},
	translation{
		English: "Give medicines or vaccines under supervision",
		Spanish: "Dar medicamentos o poner vacunas bajo supervisión",
	},
	translation{
		English: "Give out medicine where the state and their training allow it",
		Spanish: "Dar medicinas donde el estado y su formación lo permiten",
	},
	translation{
		English: "Gloves, gowns and face shields",
		Spanish: "Guantes, batas y protectores para la cara",
	},
	translation{
		English: "Go out to emergencies such as car crashes and sudden illness",
		Spanish: "Salir a emergencias como choques de auto y enfermedades repentinas",
	},
	translation{
		English: "Good communication and organization",
		Spanish: "Buena comunicación y organización",
	},
	translation{
		English: "Good judgment about what comes first",
		Spanish: "Buen criterio para saber qué va primero",
	},
	translation{
		English: "Good listening and empathy",
		Spanish: "Saber escuchar y tener empatía",
	},
	translation{
		English: "Good listening to dentists and patients",
		Spanish: "Saber escuchar a dentistas y pacientes",
	},
	translation{
		English: "Good order with files and schedules",
		Spanish: "Buen orden con archivos y horarios",
	},
	translation{
		English: "Good teamwork and people skills",
		Spanish: "Buen trabajo en equipo y buen trato con la gente",
	},
	translation{
		English: "Governments and care providers want better health at lower cost, and teaching healthy habits may prevent expensive illness.",
		Spanish: "Los gobiernos y quienes dan atención médica quieren mejor salud a menor costo, y enseñar hábitos sanos puede prevenir enfermedades caras.",
	},
	translation{
		English: "Guide patients through the exercises in their care plan",
		Spanish: "Guiar a los pacientes en los ejercicios de su plan de cuidados",
	},
	translation{
		English: "Guide practical nurses, nursing assistants and home health aides in some jobs",
		Spanish: "En algunos puestos, guiar a enfermeros prácticos, auxiliares de enfermería y asistentes de salud en el hogar",
	},
	translation{
		English: "HSPA",
		Spanish: "HSPA",
	},
	translation{
		English: "Half of the assistants in outpatient care centers earned more than $47,560, in hospitals $45,930, in physicians' offices $43,880 and in other practitioners' offices $37,510 (May 2024). The article says that pay differs with duties and setting, and that location, experience, certification and specialization matter a lot.",
		Spanish: "La mitad de los asistentes en centros ambulatorios ganaba más de $47,560; en hospitales, $45,930; en consultorios de médicos, $43,880; y en consultorios de otros profesionales de la salud, $37,510 (mayo de 2024). El artículo dice que el sueldo cambia según las tareas y el lugar de trabajo, y que la ubicación, la experiencia, la certificación y la especialización importan mucho.",
	},
	translation{
		English: "Handle mail, invoices and simple bookkeeping",
		Spanish: "Manejar el correo, las facturas y la contabilidad sencilla",
	},
	translation{
		English: "Handle samples that go to the lab",
		Spanish: "Manejar las muestras que van al laboratorio",
	},
	translation{
		English: "Health care administrator",
		Spanish: "Administrador de servicios de salud",
	},
	translation{
		English: "Health care executive",
		Spanish: "Ejecutivo de servicios de salud",
	},
	translation{
		English: "Health care is expected to need more billers, but software that handles bills automatically lets each person do more, so the total is expected to stay about level.",
		Spanish: "Se espera que el área de la salud necesite más personal de facturación, pero los programas que procesan facturas automáticamente permiten que cada persona haga más, así que se espera que el total quede casi igual.",
	},
	translation{
		English: "Health care is growing and needs people for its office work.",
		Spanish: "La atención médica está creciendo y necesita personas para su trabajo de oficina.",
	},
	translation{
		English: "Health care support roles",
		Spanish: "Ocupaciones de apoyo en la atención de la salud",
	},
	translation{
		English: "Health education specialist",
		Spanish: "Especialista en educación para la salud",
	},
	translation{
		English: "Health education specialists teach people how to stay well or live with an illness. They find out what a community needs, build classes and campaigns around it and check whether these work. They are employed by governments, clinics, hospitals, nonprofits and other organizations.",
		Spanish: "Los especialistas en educación para la salud enseñan a la gente a cuidar su salud o a vivir con una enfermedad. Averiguan qué necesita una comunidad, preparan clases y campañas a partir de eso y revisan si funcionan. Trabajan para gobiernos, clínicas, hospitales, organizaciones sin fines de lucro y otras organizaciones.",
	},
	translation{
		English: "Health educator",
		Spanish: "Educador para la salud",
	},
	translation{
		English: "Health information manager",
		Spanish: "Gerente de información de salud",
	},
	translation{
		English: "Health information technologist or medical registrar",
		Spanish: "Tecnólogo en información de salud o registrador médico",
	},
	translation{
		English: "Health services manager",
		Spanish: "Gerente de servicios de salud",
	},
	translation{
		English: "Healthcare Sterile Processing Association",
		Spanish: "Healthcare Sterile Processing Association",
	},
	translation{
		English: "Healthcare technology specialist",
		Spanish: "Especialista en tecnología para la salud",
	},
	translation{
		English: "Heart disease is becoming more common and the population is getting older, so more heart tests are expected.",
		Spanish: "Las enfermedades del corazón son cada vez más comunes y la población envejece, así que se esperan más pruebas del corazón.",
	},
	translation{
		English: "Heart rate and blood pressure monitors",
		Spanish: "Monitores de ritmo cardíaco y presión arterial",
	},
	translation{
		English: "Help clients stay in touch with friends and neighbors",
		Spanish: "Ayudar a los clientes a mantener el contacto con amigos y vecinos",
	},
	translation{
		English: "Help clients wash and dress",
		Spanish: "Ayudar a los clientes a bañarse y vestirse",
	},
	translation{
		English: "Help families understand treatment plans",
		Spanish: "Ayudar a las familias a entender los planes de tratamiento",
	},
	translation{
		English: "Help find money for programs, for example by applying for grants",
		Spanish: "Ayudar a conseguir dinero para programas, por ejemplo, con solicitudes de subvenciones",
	},
	translation{
		English: "Help lift and move patients safely",
		Spanish: "Ayudar a levantar y mover a los pacientes con seguridad",
	},
	translation{
		English: "Help patients bathe, dress and, in care homes, eat",
		Spanish: "Ayudar a los pacientes a bañarse, vestirse y, en los centros de cuidados, a comer",
	},
	translation{
		English: "Help patients get to and from the treatment area",
		Spanish: "Ayudar a los pacientes a llegar al área de tratamiento y a salir de ella",
	},
	translation{
		English: "Help patients into the right position and attach the sensor pads",
		Spanish: "Ayudar a los pacientes a ponerse en la posición correcta y colocar los parches con sensores",
	},
	translation{
		English: "Help patients settle in and feel at ease in the chair",
		Spanish: "Ayudar a los pacientes a acomodarse y sentirse a gusto en el sillón",
	},
	translation{
		English: "Help patients train walking and balance",
		Spanish: "Ayudar a los pacientes a practicar la marcha y el equilibrio",
	},
	translation{
		English: "Help patients wash, dress and use the toilet",
		Spanish: "Ayudar a los pacientes a bañarse, vestirse y usar el baño",
	},
	translation{
		English: "Help patients who cannot move much change position",
		Spanish: "Ayudar a cambiar de posición a los pacientes que no pueden moverse mucho",
	},
	translation{
		English: "Help people who feel unwell after a blood draw",
		Spanish: "Ayudar a quienes se sienten mal después de una extracción de sangre",
	},
	translation{
		English: "Help the doctor during small procedures on the eye",
		Spanish: "Ayudar al médico durante procedimientos pequeños en el ojo",
	},
	translation{
		English: "Help the team put on sterile (germ-free) gowns",
		Spanish: "Ayudar al equipo a ponerse batas estériles (sin gérmenes)",
	},
	translation{
		English: "Help with medical tests and with making sense of the results",
		Spanish: "Ayudar con las pruebas médicas y a entender los resultados",
	},
	translation{
		English: "Helps doctors during heart procedures too; usually takes an associate's degree or a certificate in the field.",
		Spanish: "También ayuda a los médicos en procedimientos del corazón; suele hacer falta un título asociado (dos años) o un certificado del mismo campo.",
	},
	translation{
		English: "Hire, train and supervise staff",
		Spanish: "Contratar, capacitar y supervisar al personal",
	},
	translation{
		English: "Home health aide",
		Spanish: "Asistente de salud en el hogar",
	},
	translation{
		English: "Home health and personal care aide",
		Spanish: "Asistente de salud en el hogar y cuidado personal",
	},
	translation{
		English: "Home health or personal care aide",
		Spanish: "Asistente de salud en el hogar o de cuidado personal",
	},
	translation{
		English: "Honesty about every step and slip",
		Spanish: "Honestidad sobre cada paso y cada descuido",
	},
	translation{
		English: "Honesty and respect for privacy",
		Spanish: "Honradez y respeto por la privacidad",
	},
	translation{
		English: "Hospital and lab jobs can mean long standing and some nights, weekends and holidays.",
		Spanish: "En hospitales y laboratorios, el trabajo puede exigir estar de pie mucho tiempo y trabajar algunas noches, fines de semana y días festivos.",
	},
	translation{
		English: "Hospital jobs can include nights, weekends, holidays, being on call and shifts of more than eight hours.",
		Spanish: "En los hospitales puede haber noches, fines de semana, días festivos, guardias (acudir si te llaman) y turnos de más de ocho horas.",
	},
	translation{
		English: "Hospital orderly",
		Spanish: "Camillero de hospital",
	},
	translation{
		English: "Hospitals and labs need nights, weekends and holidays",
		Spanish: "En hospitales y laboratorios hacen falta noches, fines de semana y días festivos",
	},
	translation{
		English: "Hospitals never close, so shifts can fall on nights, weekends and holidays.",
		Spanish: "Los hospitales nunca cierran, así que los turnos pueden caer en noches, fines de semana y días festivos.",
	},
	translation{
		English: "Hospitals never close, so shifts can include nights, weekends or holidays.",
		Spanish: "Los hospitales nunca cierran, así que los turnos pueden incluir noches, fines de semana o días festivos.",
	},
	translation{
		English: "Hospitals run shifts (judgement)",
		Spanish: "Los hospitales trabajan por turnos (nuestro criterio)",
	},
	translation{
		English: "Hours depend on the client and can include evenings and weekends.",
		Spanish: "El horario depende del cliente y puede incluir noches y fines de semana.",
	},
	translation{
		English: "Household appliances",
		Spanish: "Aparatos de la casa",
	},
	translation{
		English: "How long did your training take before the first paid day?",
		Spanish: "¿Cuánto duró su formación antes del primer día pagado?",
	},
	translation{
		English: "How many people did you hire last year?",
		Spanish: "¿A cuántas personas contrataron ustedes el año pasado?",
	},
	translation{
		English: "How much lifting, bending and standing is there?",
		Spanish: "¿Cuánto hay que levantar peso, agacharse y estar de pie?",
	},
	translation{
		English: "How much of the day is spent at a desk?",
		Spanish: "¿Cuánto del día se pasa en un escritorio?",
	},
	translation{
		English: "How much of the day is spent with patients?",
		Spanish: "¿Cuánto del día se pasa con pacientes?",
	},
	translation{
		English: "How much of the work is with software, how much with devices?",
		Spanish: "¿Cuánto del trabajo es con programas y cuánto con aparatos?",
	},
	translation{
		English: "How often do the tasks change during a day?",
		Spanish: "¿Con qué frecuencia cambian las tareas durante el día?",
	},
	translation{
		English: "How often does someone's health hang on a quick decision?",
		Spanish: "¿Con qué frecuencia depende la salud de alguien de una decisión rápida?",
	},
	translation{
		English: "How often is there contact with blood or infection?",
		Spanish: "¿Con qué frecuencia hay contacto con sangre o infecciones?",
	},
	translation{
		English: "How often is there time pressure or an upset person?",
		Spanish: "¿Con qué frecuencia hay prisa o alguna persona alterada?",
	},
	translation{
		English: "IJCAHPO",
		Spanish: "IJCAHPO",
	},
	translation{
		English: "IV drips, where the state allows",
		Spanish: "Sueros intravenosos, donde el estado lo permite",
	},
	translation{
		English: "In May 2024 the middle (median) pay was $57,250 in local government, $57,050 in hospitals and $47,830 in social assistance.",
		Spanish: "En mayo de 2024 el sueldo mediano (el del medio) era de $57,250 en el gobierno local, $57,050 en hospitales y $47,830 en asistencia social.",
	},
	translation{
		English: "In May 2024 the middle (median) pay was $67,990 in outpatient care centers, which have few of the jobs, $43,330 in local government and $39,190 in ambulance services.",
		Spanish: "En mayo de 2024 el sueldo mediano (el del medio) era de $67,990 en centros ambulatorios, que tienen pocos de los puestos, $43,330 en el gobierno local y $39,190 en servicios de ambulancia.",
	},
	translation{
		English: "In May 2024 the middle (median) pay was $82,870 in hospitals, $68,390 in government and $49,370 in social assistance.",
		Spanish: "En mayo de 2024, el sueldo mediano (el del medio) fue de $82,870 en hospitales, $68,390 en el gobierno y $49,370 en la asistencia social.",
	},
	translation{
		English: "In hospitals and nursing homes, shifts can fall on nights, weekends and holidays, and some nurses are on call.",
		Spanish: "En hospitales y residencias de ancianos, los turnos pueden caer de noche, en fin de semana o en días festivos, y algunas personas hacen guardias (deben acudir si las llaman).",
	},
	translation{
		English: "In some states certification is a must, sometimes with a training program the state has approved.",
		Spanish: "En algunos estados la certificación es obligatoria, a veces con un programa de formación aprobado por el estado.",
	},
	translation{
		English: "In some states, an added credential allows the assistant to give out medicine.",
		Spanish: "En algunos estados, una credencial adicional permite al auxiliar dar medicinas.",
	},
	translation{
		English: "Infections, needle sticks and harmful drugs are risks, so strict safety rules apply.",
		Spanish: "Hay riesgo de infecciones, pinchazos con agujas y medicinas dañinas, así que se aplican reglas de seguridad estrictas.",
	},
	translation{
		English: "Injuries and illness at work are more common than in most jobs, partly from lifting and contact with disease.",
		Spanish: "Las lesiones y enfermedades del trabajo son más comunes que en la mayoría de los puestos, en parte por levantar peso y por el contacto con enfermedades.",
	},
	translation{
		English: "Injuries and illness happen more often than in almost any other job, for example from slips, falls or straining the body.",
		Spanish: "Las lesiones y enfermedades son más frecuentes que en casi cualquier otro trabajo, por ejemplo por resbalones, caídas o por forzar el cuerpo.",
	},
	translation{
		English: "Injuries and illnesses are among the most frequent of any job, from strain, infections or harmful substances.",
		Spanish: "Las lesiones y enfermedades están entre las más frecuentes de todos los trabajos, por esfuerzo, infecciones o sustancias dañinas.",
	},
	translation{
		English: "Injuries and illnesses happen more often than in most jobs, so needles and blood need constant care.",
		Spanish: "Las lesiones y enfermedades son más frecuentes que en la mayoría de los trabajos, así que las agujas y la sangre exigen cuidado constante.",
	},
	translation{
		English: "Insurance billing software",
		Spanish: "Programas para facturar a los seguros",
	},
	translation{
		English: "International Joint Commission on Allied Health Personnel in Ophthalmology",
		Spanish: "International Joint Commission on Allied Health Personnel in Ophthalmology",
	},
	translation{
		English: "It agrees with a secondary copy of the 2021-31 edition, which is out of date.",
		Spanish: "Coincide con una copia secundaria de la edición 2021-31, que ya no está vigente.",
	},
	translation{
		English: "It has to be renewed every 60 months; the article says medical assistants often hold it and that it covers both clinical and office skills.",
		Spanish: "Hay que renovarla cada 60 meses; el artículo dice que los asistentes médicos suelen tenerla y que cubre tanto habilidades clínicas como de oficina.",
	},
	translation{
		English: "It is usually not a first job: a degree and some other work in health care often come before it.",
		Spanish: "Por lo general no es un primer puesto: muchas veces vienen antes un título y algún otro trabajo en el campo de la salud.",
	},
	translation{
		English: "It takes a recognized education program or 500 hours of work experience, then an exam called the PTCE.",
		Spanish: "Exige un programa educativo reconocido o 500 horas de experiencia laboral y, después, un examen llamado PTCE.",
	},
	translation{
		English: "It takes an exam and 400 hours of hands-on practice, before the exam or within six months after passing it.",
		Spanish: "Exige un examen y 400 horas de práctica directa, antes del examen o dentro de los seis meses después de aprobarlo.",
	},
	translation{
		English: "It typically takes an accredited (officially checked) program and an exam; employers may prefer it and some states require it for the license.",
		Spanish: "Por lo general requiere un programa acreditado (con revisión oficial) y un examen; los empleadores pueden preferirla y algunos estados la exigen para la licencia.",
	},
	translation{
		English: "Job growth",
		Spanish: "Crecimiento del empleo",
	},
	translation{
		English: "Job in a health care office or in patient care",
		Spanish: "Puesto en una oficina de salud o en atención a pacientes",
	},
	translation{
		English: "Juggling tasks and constant interruption (patient flow, calls, records, exams) cause stress, most of all in busy primary or urgent care.",
		Spanish: "Hacer muchas tareas a la vez y con interrupciones constantes (llegada de pacientes, llamadas, expedientes, exámenes) causa estrés, sobre todo donde hay mucho movimiento en atención primaria o de urgencia.",
	},
	translation{
		English: "Keep files and databases in order",
		Spanish: "Mantener en orden los archivos y las bases de datos",
	},
	translation{
		English: "Keep medical records up to date",
		Spanish: "Mantener al día los expedientes médicos",
	},
	translation{
		English: "Keep records and write reports",
		Spanish: "Llevar registros y escribir informes",
	},
	translation{
		English: "Keep records of services, such as how many beds are in use",
		Spanish: "Llevar un registro de los servicios, por ejemplo, cuántas camas están en uso",
	},
	translation{
		English: "Keep shelves in order and report when supplies run low",
		Spanish: "Mantener los estantes en orden y avisar cuando queden pocos productos",
	},
	translation{
		English: "Keep the patient's mouth dry with suction hoses",
		Spanish: "Mantener seca la boca del paciente con mangueras de succión",
	},
	translation{
		English: "Keep tools and instruments sterile (free of germs)",
		Spanish: "Mantener estériles (sin gérmenes) las herramientas y los instrumentos",
	},
	translation{
		English: "Keep treatment records, book visits and help with bills",
		Spanish: "Llevar los registros de los tratamientos, dar citas y ayudar con las facturas",
	},
	translation{
		English: "Keeping appointments, records and office tasks organized",
		Spanish: "Mantener en orden las citas, los expedientes y las tareas de oficina",
	},
	translation{
		English: "Keeping paperwork in good order",
		Spanish: "Mantener los papeles en orden",
	},
	translation{
		English: "Keeping several tasks in order",
		Spanish: "Llevar varias tareas en orden",
	},
	translation{
		English: "Keeping to the rules, even when nobody is watching",
		Spanish: "Cumplir las reglas, incluso cuando nadie está mirando",
	},
	translation{
		English: "Keeping track of several patients at once",
		Spanish: "Estar al tanto de varios pacientes a la vez",
	},
	translation{
		English: "Keeping up with new rules and technology",
		Spanish: "Mantenerse al día con las reglas y la tecnología nuevas",
	},
	translation{
		English: "Keeps the workflow moving and supervises newer assistants.",
		Spanish: "Mantiene el trabajo en marcha y supervisa a los asistentes más nuevos.",
	},
	translation{
		English: "Kindness toward people in pain",
		Spanish: "Bondad con las personas que tienen dolor",
	},
	translation{
		English: "Kindness toward people who are ill",
		Spanish: "Amabilidad con las personas enfermas",
	},
	translation{
		English: "Kindness toward people who are scared or in pain",
		Spanish: "Amabilidad con personas que tienen miedo o dolor",
	},
	translation{
		English: "Kindness toward people who are sick or scared",
		Spanish: "Amabilidad con las personas que están enfermas o tienen miedo",
	},
	translation{
		English: "Kindness toward people who need help",
		Spanish: "Amabilidad con las personas que necesitan ayuda",
	},
	translation{
		English: "Kindness when taking samples from nervous people",
		Spanish: "Amabilidad al tomar muestras a personas nerviosas",
	},
	translation{
		English: "LPN",
		Spanish: "LPN",
	},
	translation{
		English: "Lab supervisor",
		Spanish: "Supervisor de laboratorio",
	},
	translation{
		English: "Label every tube and log each sample in a computer",
		Spanish: "Poner etiqueta a cada tubo y registrar cada muestra en la computadora",
	},
	translation{
		English: "Lead aide or care coordinator",
		Spanish: "Asistente líder o coordinador de cuidados",
	},
	translation{
		English: "Lead aide or office coordinator",
		Spanish: "Ayudante principal o coordinador de oficina",
	},
	translation{
		English: "Lead biller",
		Spanish: "Facturador principal",
	},
	translation{
		English: "Lead dental assistant or office manager",
		Spanish: "Asistente dental principal o gerente del consultorio",
	},
	translation{
		English: "Lead medical assistant",
		Spanish: "Asistente médico principal",
	},
	translation{
		English: "Lead nursing assistant",
		Spanish: "Auxiliar de enfermería líder",
	},
	translation{
		English: "Lead pharmacy technician",
		Spanish: "Técnico de farmacia principal",
	},
	translation{
		English: "Lead phlebotomist",
		Spanish: "Flebotomista principal",
	},
	translation{
		English: "Lead surgical technologist",
		Spanish: "Técnico quirúrgico principal",
	},
	translation{
		English: "Lead technician",
		Spanish: "Técnico principal",
	},
	translation{
		English: "Lead technologist",
		Spanish: "Técnico principal",
	},
	translation{
		English: "Leadership",
		Spanish: "Liderazgo",
	},
	translation{
		English: "Leading and encouraging a team",
		Spanish: "Dirigir y animar a un equipo",
	},
	translation{
		English: "Leading programs and group talks",
		Spanish: "Dirigir programas y charlas en grupo",
	},
	translation{
		English: "Leads a team or teaches new assistants.",
		Spanish: "Dirige un equipo o enseña a los asistentes nuevos.",
	},
	translation{
		English: "Less than five years of work in a related job is typical, in an office or patient care role at a health facility.",
		Spanish: "Lo típico son menos de cinco años de trabajo en un puesto relacionado, de oficina o de atención a pacientes, en un centro de salud.",
	},
	translation{
		English: "Licences for some facilities; certification optional",
		Spanish: "Licencias para algunos tipos de centro; certificación opcional",
	},
	translation{
		English: "Licensed practical (or vocational) nurse license",
		Spanish: "Licencia de enfermería práctica o vocacional (LPN o LVN)",
	},
	translation{
		English: "Licensed practical nurse",
		Spanish: "Enfermero práctico con licencia (LPN)",
	},
	translation{
		English: "Licensed practical nurses give basic nursing care to people who are ill, hurt, getting better or living with a disability. They work under registered nurses and doctors and tell them how patients are doing. Many work in nursing homes and other care homes; others work in hospitals, doctors' offices or people's homes.",
		Spanish: "Los enfermeros prácticos con licencia dan cuidados básicos de enfermería a personas enfermas, con lesiones, en recuperación o que viven con una discapacidad. Trabajan bajo la dirección de enfermeros registrados y médicos, y les informan de cómo están los pacientes. Muchos trabajan en residencias de ancianos y otros centros de cuidados; otros, en hospitales, consultorios u hogares de pacientes.",
	},
	translation{
		English: "Licensed vocational nurse (LVN)",
		Spanish: "Enfermero vocacional con licencia (LVN)",
	},
	translation{
		English: "Lifting and moving patients can hurt the back, so safe ways of lifting matter every day.",
		Spanish: "Levantar y mover pacientes puede lastimar la espalda; por eso cada día importa hacerlo de forma segura.",
	},
	translation{
		English: "Lifting and moving people is hard on the body, and injuries are more common than in most jobs.",
		Spanish: "Levantar y mover a personas exige mucho del cuerpo, y las lesiones son más comunes que en la mayoría de los trabajos.",
	},
	translation{
		English: "Lifts and belts for moving patients",
		Spanish: "Grúas y cinturones para mover a los pacientes",
	},
	translation{
		English: "Like medical assisting, it takes resilience, multitasking and time management; setting, seniority and personal taste decide how stressful it feels.",
		Spanish: "Como el trabajo de asistente médico, pide saber reponerse, hacer varias cosas a la vez y organizar el tiempo; el lugar de trabajo, la antigüedad y los gustos personales deciden cuánto estrés se siente.",
	},
	translation{
		English: "Like the clinical role, it takes resilience, multitasking and time management; setting, seniority and personal taste decide how stressful it feels.",
		Spanish: "Como la ocupación clínica, pide saber reponerse, hacer varias cosas a la vez y organizar el tiempo; el lugar de trabajo, la antigüedad y los gustos personales deciden cuánto estrés se siente.",
	},
	translation{
		English: "Listen to patients' concerns, write them down and tell a nurse",
		Spanish: "Escuchar las preocupaciones de los pacientes, anotarlas y avisar al personal de enfermería",
	},
	translation{
		English: "Listening well to people of many backgrounds",
		Spanish: "Escuchar bien a personas de muchos orígenes",
	},
	translation{
		English: "Long-term care adds nursing homes (35 percent) and retirement or assisted living communities (11 percent).",
		Spanish: "Los cuidados de largo plazo suman residencias de ancianos (35 %) y comunidades para personas jubiladas o de vida asistida (11 %).",
	},
	translation{
		English: "Long-term care means nursing homes and other residential care; some practical nurses travel to patients' homes or to places short of staff.",
		Spanish: "\"Cuidados de largo plazo\" significa residencias de ancianos y otros centros de cuidados; algunos enfermeros prácticos viajan a hogares de pacientes o a lugares con falta de personal.",
	},
	translation{
		English: "Look for unusual results and sum them up for the doctor",
		Spanish: "Buscar resultados fuera de lo normal y resumirlos para el médico",
	},
	translation{
		English: "Look over instruments and equipment for damage or missing parts",
		Spanish: "Revisar si los instrumentos y el equipo tienen daños o les faltan piezas",
	},
	translation{
		English: "MA",
		Spanish: "MA",
	},
	translation{
		English: "MCA",
		Spanish: "MCA",
	},
	translation{
		English: "MLT",
		Spanish: "MLT",
	},
	translation{
		English: "Machines that dispense medicine automatically",
		Spanish: "Máquinas que entregan las medicinas de forma automática",
	},
	translation{
		English: "Make care plans or add to them",
		Spanish: "Hacer planes de cuidados o completarlos",
	},
	translation{
		English: "Make sure the facility follows laws and rules",
		Spanish: "Asegurarse de que el centro cumpla las leyes y las reglas",
	},
	translation{
		English: "Making sense of data about people's needs",
		Spanish: "Entender datos sobre las necesidades de la gente",
	},
	translation{
		English: "Making sense of medical charts",
		Spanish: "Entender lo que dicen los expedientes médicos",
	},
	translation{
		English: "Manager of a department or practice",
		Spanish: "Gerente de un departamento o consultorio",
	},
	translation{
		English: "Manager of a whole facility",
		Spanish: "Gerente de un centro completo",
	},
	translation{
		English: "Manager or trainer",
		Spanish: "Gerente o instructor",
	},
	translation{
		English: "Many hours are spent at a computer.",
		Spanish: "Se pasan muchas horas frente a la computadora.",
	},
	translation{
		English: "Many hours are spent sitting at a computer.",
		Spanish: "Se pasan muchas horas en una silla frente a la computadora.",
	},
	translation{
		English: "Many learn on the job; others take a program first, and most of those last one year or less.",
		Spanish: "Muchas personas aprenden en el trabajo; otras hacen primero un programa, y la mayoría de esos programas dura un año o menos.",
	},
	translation{
		English: "Many programs take about one year and a few take two; in some states people can learn on the job instead.",
		Spanish: "Muchos programas duran alrededor de un año y unos pocos duran dos; en algunos estados, en cambio, se puede aprender en el puesto.",
	},
	translation{
		English: "Many therapy offices keep long hours, so some work falls on nights or weekends.",
		Spanish: "Muchos consultorios de terapia tienen horarios amplios, así que a veces se trabaja de noche o en fin de semana.",
	},
	translation{
		English: "March 2014",
		Spanish: "marzo de 2014",
	},
	translation{
		English: "March 2020",
		Spanish: "marzo de 2020",
	},
	translation{
		English: "Masks, gloves and goggles",
		Spanish: "Mascarillas, guantes y lentes de protección",
	},
	translation{
		English: "May 2024",
		Spanish: "mayo de 2024",
	},
	translation{
		English: "Measure the pressure inside the eye and the range of side vision",
		Spanish: "Medir la presión dentro del ojo y el alcance de la visión lateral",
	},
	translation{
		English: "Median (middle) pay in May 2024 ran from $34,600 in individual and family services to $36,400 in homes for people with intellectual and developmental disabilities; aides paid directly by a household are not counted.",
		Spanish: "El sueldo mediano (el del medio) en mayo de 2024 fue desde $34,600 en servicios individuales y familiares hasta $36,400 en hogares para personas con discapacidades intelectuales y del desarrollo; no se cuenta a los asistentes que reciben su pago directamente de un hogar.",
	},
	translation{
		English: "Median (middle) pay in May 2024 was $106,480 in government (not counting public schools and hospitals), $97,260 in hospitals, $83,780 in outpatient care (with doctors' offices and home care), $81,820 in nursing and residential care homes and $74,360 in schools and colleges.",
		Spanish: "El sueldo mediano (el del medio) en mayo de 2024 fue de $106,480 en el gobierno (sin contar las escuelas ni los hospitales públicos), $97,260 en hospitales, $83,780 en atención ambulatoria (con los consultorios médicos y la atención en el hogar), $81,820 en residencias y centros de cuidados y $74,360 en escuelas y universidades.",
	},
	translation{
		English: "Median (middle) pay in May 2024 was $132,620 in government (not counting public schools and hospitals), $130,690 in hospitals, $106,990 in outpatient centers, $100,780 in doctors' offices and $99,250 in nursing and residential care homes.",
		Spanish: "El sueldo mediano (el del medio) en mayo de 2024 fue de $132,620 en el gobierno (sin contar escuelas y hospitales públicos), $130,690 en hospitales, $106,990 en centros ambulatorios, $100,780 en consultorios y $99,250 en residencias y centros de cuidados.",
	},
	translation{
		English: "Median (middle) pay in May 2024 was $38,080 in hospitals, $36,660 in doctors' offices and $32,640 in offices of therapists; it was $46,790 in government and $42,320 in nursing homes, which have few of the jobs.",
		Spanish: "El sueldo mediano (el del medio) en mayo de 2024 fue de $38,080 en hospitales, $36,660 en consultorios médicos y $32,640 en consultorios de terapeutas; fue de $46,790 en el gobierno y $42,320 en residencias de ancianos, donde hay pocos de estos puestos.",
	},
	translation{
		English: "Median (middle) pay in May 2024 was $39,540 in government (not counting public schools and hospitals), $37,860 in hospitals and $37,000 in outpatient care.",
		Spanish: "El sueldo mediano (el del medio) en mayo de 2024 fue de $39,540 en el gobierno (sin contar las escuelas ni los hospitales públicos), $37,860 en hospitales y $37,000 en atención ambulatoria.",
	},
	translation{
		English: "Median (middle) pay in May 2024 was $45,700 in labs, $41,490 in hospitals and $40,480 in doctors' offices; it was $48,450 in outpatient care centers, which have few of the jobs, and $39,180 in other outpatient services.",
		Spanish: "El sueldo mediano (el del medio) en mayo de 2024 fue de $45,700 en laboratorios, $41,490 en hospitales y $40,480 en consultorios médicos; fue de $48,450 en centros ambulatorios, donde hay pocos de estos puestos, y de $39,180 en otros servicios ambulatorios.",
	},
	translation{
		English: "Median (middle) pay in May 2024 was $45,760 in government (not counting public schools and hospitals), $40,170 in hospitals, $39,170 in nursing homes and $36,910 in home health care.",
		Spanish: "El sueldo mediano (el del medio) en mayo de 2024 fue de $45,760 en el gobierno (sin contar escuelas y hospitales públicos), $40,170 en hospitales, $39,170 en residencias de ancianos y $36,910 en servicios de salud en el hogar.",
	},
	translation{
		English: "Median (middle) pay in May 2024 was $47,250 in dental offices and $46,170 in doctors' offices; it was $53,660 in government, which has few of the jobs.",
		Spanish: "El sueldo mediano (el del medio) en mayo de 2024 era de $47,250 en consultorios dentales y $46,170 en consultorios médicos; era de $53,660 en el gobierno, que tiene pocos de los puestos.",
	},
	translation{
		English: "Median (middle) pay in May 2024 was $49,310 in hospitals, $46,180 in general stores, $38,810 in grocery and food stores and $37,900 in drugstores and other pharmacies; it was $49,920 in outpatient care, which has few of the jobs.",
		Spanish: "El sueldo mediano (el del medio) en mayo de 2024 fue de $49,310 en hospitales, $46,180 en tiendas de mercancía general, $38,810 en supermercados y tiendas de alimentos y $37,900 en farmacias comerciales y otras farmacias; fue de $49,920 en la atención ambulatoria, donde hay pocos de estos puestos.",
	},
	translation{
		English: "Median (middle) pay in May 2024 was $60,750 in company head offices, $56,520 in hospitals and $45,620 in doctors' offices.",
		Spanish: "El sueldo mediano (el del medio) en mayo de 2024 fue de $60,750 en oficinas centrales de empresas, $56,520 en hospitales y $45,620 en consultorios.",
	},
	translation{
		English: "Median (middle) pay in May 2024 was $63,270 in outpatient care centers, $63,260 in hospitals and $61,350 in doctors' offices; it was $48,910 in dental offices, which have few of the jobs.",
		Spanish: "El sueldo mediano (el del medio) en mayo de 2024 fue de $63,270 en centros ambulatorios, $63,260 en hospitales y $61,350 en consultorios médicos; fue de $48,910 en consultorios dentales, donde hay pocos de estos puestos.",
	},
	translation{
		English: "Median (middle) pay in May 2024 was $66,370 in government (not counting public schools and hospitals), $64,170 in nursing and residential care homes, $61,300 in home health care, $59,200 in hospitals and $57,660 in doctors' offices.",
		Spanish: "El sueldo mediano (el del medio) en mayo de 2024 fue de $66,370 en el gobierno (sin contar escuelas y hospitales públicos), $64,170 en residencias y centros de cuidados, $61,300 en servicios de salud en el hogar, $59,200 en hospitales y $57,660 en consultorios.",
	},
	translation{
		English: "Median (middle) pay in May 2024 was $77,540 in home health care, $75,800 in nursing homes, $66,300 in hospitals, $62,170 in doctors' offices and $61,620 in offices of therapists.",
		Spanish: "El sueldo mediano (el del medio) en mayo de 2024 fue de $77,540 en atención de salud en el hogar, $75,800 en residencias de ancianos, $66,300 en hospitales, $62,170 en consultorios médicos y $61,620 en consultorios de terapeutas.",
	},
	translation{
		English: "Median (middle) pay in May 2024 was $93,100 in outpatient care centers, which have few of the jobs, $79,730 in labs, $70,980 in doctors' offices and $65,270 in hospitals; the figures count technologists and EKG technicians together.",
		Spanish: "El sueldo mediano (el del medio) en mayo de 2024 era de $93,100 en centros ambulatorios, que tienen pocos de los puestos, $79,730 en laboratorios, $70,980 en consultorios y $65,270 en hospitales; las cifras juntan a técnicos cardiovasculares y técnicos en electrocardiogramas (EKG).",
	},
	translation{
		English: "Medical administrative assistant",
		Spanish: "Asistente administrativo médico",
	},
	translation{
		English: "Medical and health services manager",
		Spanish: "Gerente de servicios médicos y de salud",
	},
	translation{
		English: "Medical and health services managers run the business side of a health facility, a department or a group of doctors' offices. They look after staff, money, schedules and rules rather than giving care themselves. They work with doctors, nurses, records staff and sometimes patients or insurers.",
		Spanish: "Los gerentes de servicios médicos y de salud dirigen la parte administrativa de un centro de salud, un departamento o un grupo de consultorios. Se ocupan del personal, el dinero, los horarios y las reglas, en lugar de dar la atención directamente. Trabajan con médicos, personal de enfermería, personal de expedientes y, a veces, con pacientes o aseguradoras.",
	},
	translation{
		English: "Medical assistant",
		Spanish: "Asistente médico",
	},
	translation{
		English: "Medical assistants support doctors and nurses, mostly in doctors' offices and clinics. Their day mixes direct patient care with office work, and they usually carry more of the office side than medical clinical assistants do. The duties of the two overlap, which is why students often compare them.",
		Spanish: "Los asistentes médicos apoyan a los médicos y al personal de enfermería, sobre todo en consultorios y clínicas. Su día combina la atención directa a los pacientes con el trabajo de oficina, y suelen llevar más de la parte de oficina que los asistentes médicos clínicos. Las tareas de los dos coinciden en parte, y por eso los estudiantes suelen compararlos.",
	},
	translation{
		English: "Medical biller",
		Spanish: "Facturador médico",
	},
	translation{
		English: "Medical billers work out what a visit or treatment costs and send the bill to the patient or the insurance company. They work at desks in doctors' offices, hospitals and billing companies, with office staff and insurers. They may talk with patients about a bill, but they give no care.",
		Spanish: "Quienes trabajan en facturación médica calculan cuánto cuesta una consulta o un tratamiento y envían la factura al paciente o a la aseguradora. Trabajan en un escritorio, en consultorios, hospitales y empresas de facturación, con personal de oficina y con aseguradoras. Pueden hablar con pacientes sobre una factura, pero no dan atención médica.",
	},
	translation{
		English: "Medical billing clerk",
		Spanish: "Empleado de facturación médica",
	},
	translation{
		English: "Medical billing specialist",
		Spanish: "Especialista en facturación médica",
	},
	translation{
		English: "Medical clinical assistant",
		Spanish: "Asistente médico clínico",
	},
	translation{
		English: "Medical clinical assistants support doctors and nurses, mostly with direct patient care and clinical tasks. They are a bridge between patients and staff in doctors' offices, clinics and hospitals. The job overlaps with medical assisting, so students often compare the two, and some office work such as scheduling and supplies belongs to it as well.",
		Spanish: "Los asistentes médicos clínicos apoyan a los médicos y al personal de enfermería, sobre todo con la atención directa a los pacientes y las tareas clínicas. Son un puente entre los pacientes y el personal en consultorios, clínicas y hospitales. El trabajo coincide en parte con el de asistente médico, y por eso los estudiantes suelen comparar los dos; también incluye algo de trabajo de oficina, como programar citas y encargarse de los materiales.",
	},
	translation{
		English: "Medical coder",
		Spanish: "Codificador médico",
	},
	translation{
		English: "Medical coding systems (codes for illnesses and treatments)",
		Spanish: "Sistemas de codificación médica (códigos para enfermedades y tratamientos)",
	},
	translation{
		English: "Medical equipment at the bedside",
		Spanish: "Equipo médico junto a la cama del paciente",
	},
	translation{
		English: "Medical equipment preparer",
		Spanish: "Preparador de equipo médico",
	},
	translation{
		English: "Medical lab tech",
		Spanish: "Técnico en laboratorio médico",
	},
	translation{
		English: "Medical laboratory technician",
		Spanish: "Técnico de laboratorio médico",
	},
	translation{
		English: "Medical laboratory technician certification (MLT)",
		Spanish: "Certificación de técnico de laboratorio médico (MLT)",
	},
	translation{
		English: "Medical laboratory technicians test blood, urine and tissue samples so that doctors can find out what is wrong. They run lab machines, check that they work and record the results. They work in hospitals, labs and doctors' offices, guided by laboratory technologists (who do the harder tests) or lab managers.",
		Spanish: "El personal técnico de laboratorio médico analiza muestras de sangre, orina y tejidos para que los médicos puedan averiguar qué anda mal. Maneja máquinas de laboratorio, revisa que funcionen y anota los resultados. Trabaja en hospitales, laboratorios y consultorios, con la guía de tecnólogos de laboratorio (que hacen las pruebas más difíciles) o de gerentes de laboratorio.",
	},
	translation{
		English: "Medical laboratory technologist",
		Spanish: "Tecnólogo de laboratorio médico",
	},
	translation{
		English: "Medical office secretary",
		Spanish: "Secretario de consultorio médico",
	},
	translation{
		English: "Medical records specialist",
		Spanish: "Especialista en expedientes médicos",
	},
	translation{
		English: "Medical records specialists keep patient files complete, correct and private. Some turn diagnoses and treatments into standard codes, which are used for insurance and data. They work at computers in hospitals, doctors' offices and companies, and they ask nurses and others when something is unclear.",
		Spanish: "Quienes trabajan como especialistas en expedientes médicos los mantienen completos, correctos y privados. Algunas personas convierten los diagnósticos y tratamientos en códigos estándar, que se usan para los seguros y los datos. Trabajan con computadoras en hospitales, consultorios y empresas, y preguntan al personal de enfermería y a otras personas cuando algo no está claro.",
	},
	translation{
		English: "Medical records technician",
		Spanish: "Técnico en expedientes médicos",
	},
	translation{
		English: "Medical secretaries keep the office side of health care running. They answer phones, book visits, handle reports and insurance payments, and support doctors and other staff. They work at desks in places such as doctors' offices and hospitals.",
		Spanish: "Esta ocupación mantiene en marcha la parte de oficina de la atención médica. Se contestan llamadas, se dan citas, se manejan informes y pagos de seguros, y se apoya a los médicos y al resto del personal. Se trabaja en un escritorio, en lugares como consultorios y hospitales.",
	},
	translation{
		English: "Medical secretary",
		Spanish: "Secretario médico",
	},
	translation{
		English: "Medical words and office rules take time to learn, sometimes months.",
		Spanish: "Aprender las palabras médicas y las reglas de la oficina toma tiempo, a veces meses.",
	},
	translation{
		English: "Medication assistant",
		Spanish: "Auxiliar de medicamentos",
	},
	translation{
		English: "Microscopes",
		Spanish: "Microscopios",
	},
	translation{
		English: "Mix some medicines in most states; in hospitals, prepare more kinds, such as ones for a vein (IV)",
		Spanish: "Mezclar algunas medicinas en la mayoría de los estados; en hospitales, preparar más tipos, como las que van a una vena (IV)",
	},
	translation{
		English: "Monitors for heartbeat, breathing and blood pressure",
		Spanish: "Monitores de los latidos del corazón, la respiración y la presión arterial",
	},
	translation{
		English: "More older and long-term sick people means more records to code, though artificial intelligence tools may change how many workers are needed.",
		Spanish: "Más personas mayores y más personas con enfermedades de larga duración significan más expedientes por codificar, aunque las herramientas de inteligencia artificial pueden cambiar cuántas personas se necesitan.",
	},
	translation{
		English: "More older people and more people with lasting illnesses will need care, in hospitals, outpatient centers, care homes and at home.",
		Spanish: "Más personas mayores y más personas con enfermedades de larga duración necesitarán cuidados, en hospitales, centros ambulatorios, residencias de cuidados y en casa.",
	},
	translation{
		English: "More older people and people with lasting illnesses need physical therapy, and care providers are expected to turn to assistants to keep its cost down.",
		Spanish: "Más personas mayores y más personas con enfermedades de larga duración necesitan fisioterapia, y se espera que quienes la ofrecen recurran a asistentes para que cueste menos.",
	},
	translation{
		English: "More older people and wider use of genetic tests mean more lab work, but more machines in the lab may mean fewer new jobs.",
		Spanish: "Más personas mayores y un mayor uso de pruebas genéticas significan más trabajo de laboratorio, pero más máquinas en el laboratorio pueden significar menos puestos nuevos.",
	},
	translation{
		English: "More older people means more care to organize, and new technology, rules and ways of giving care make that work harder to run.",
		Spanish: "Con más personas mayores hay más atención que organizar, y las nuevas tecnologías, reglas y formas de dar atención hacen más difícil dirigir ese trabajo.",
	},
	translation{
		English: "More older people need physical therapy, but limits on what insurance pays for the work of aides may hold the number of jobs down.",
		Spanish: "Más personas mayores necesitan fisioterapia, pero los límites de lo que el seguro paga por el trabajo de los ayudantes pueden frenar el número de puestos.",
	},
	translation{
		English: "More older people will need care, and care at home is growing, but money problems at nursing homes may hold hiring back.",
		Spanish: "Más personas mayores van a necesitar cuidados, y los cuidados en el hogar están creciendo, pero los problemas de dinero de las residencias de ancianos pueden frenar las contrataciones.",
	},
	translation{
		English: "More schooling allows more treatment, such as fluids into a vein and some medicines.",
		Spanish: "Con más estudios se pueden dar más tratamientos, como líquidos por la vena y algunas medicinas.",
	},
	translation{
		English: "More study and work experience can lead to certification in one area, such as the study of tissue (histology).",
		Spanish: "Más estudios y experiencia de trabajo pueden llevar a una certificación en un área, como el estudio de los tejidos (histología).",
	},
	translation{
		English: "More study, usually a bachelor's degree; work in medical records can count as experience.",
		Spanish: "Más estudios, por lo general una licenciatura universitaria (cuatro años); el trabajo con expedientes médicos puede contar como experiencia.",
	},
	translation{
		English: "More training on the job, or a program of its own, leads to closer work with the surgeon, such as closing wounds.",
		Spanish: "Con más formación en el trabajo, o con un programa específico, se trabaja más de cerca con el cirujano, por ejemplo al cerrar heridas.",
	},
	translation{
		English: "Most of the day is spent sitting at a computer or on the phone.",
		Spanish: "La mayor parte del día se pasa en una silla, frente a la computadora o al teléfono.",
	},
	translation{
		English: "Most of the work is learned on the job, and statistics rate that training as medium in length.",
		Spanish: "La mayor parte del trabajo se aprende en el puesto, y las estadísticas clasifican esa capacitación como de duración media.",
	},
	translation{
		English: "Most of the workday is spent standing or walking.",
		Spanish: "La mayor parte de la jornada se pasa de pie o caminando.",
	},
	translation{
		English: "Most programs take less than a year; people hired without one learn on the job.",
		Spanish: "La mayoría de los programas dura menos de un año; quienes consiguen el puesto sin un programa aprenden en el trabajo.",
	},
	translation{
		English: "Most secretaries learn at work in a few weeks, but medical ones may need several months to learn medical words and routines.",
		Spanish: "En la mayoría de los puestos de secretaría se aprende en el trabajo en unas semanas, pero en los médicos pueden hacer falta varios meses para aprender las palabras médicas y las rutinas.",
	},
	translation{
		English: "Most states ask for no license or certification in the shared occupation, some do, and employers may prefer or require certification; the article adds that credentials vary by state and employer and that some jobs need none.",
		Spanish: "La mayoría de los estados no pide licencia ni certificación en la ocupación compartida, algunos sí, y los empleadores pueden preferir o exigir certificación; el artículo añade que las credenciales cambian según el estado y el empleador, y que algunos puestos no piden ninguna.",
	},
	translation{
		English: "Most states ask for no license or certification; some ask for an accredited (officially approved) program, a license or other conditions, and employers may prefer or require certification.",
		Spanish: "La mayoría de los estados no pide licencia ni certificación; algunos piden un programa acreditado (aprobado oficialmente), una licencia u otras condiciones, y los empleadores pueden preferir o exigir certificación.",
	},
	translation{
		English: "Most states regulate the job, for example with an exam, training or a background check, and some states and employers require certification.",
		Spanish: "La mayoría de los estados regula este trabajo, por ejemplo con un examen, formación o una revisión de antecedentes, y algunos estados y empleadores exigen certificación.",
	},
	translation{
		English: "Most states regulate; exam in many",
		Spanish: "La mayoría de los estados lo regula; examen en muchos",
	},
	translation{
		English: "Most states require nothing; employers may prefer or require certification",
		Spanish: "La mayoría de los estados no exige nada; los empleadores pueden preferir o exigir certificación",
	},
	translation{
		English: "Most states set rules, but they differ, so check with the board of the state.",
		Spanish: "La mayoría de los estados tiene reglas, pero no son iguales; consulta con la junta de farmacia del estado.",
	},
	translation{
		English: "Most time at the bench; some collect samples from patients.",
		Spanish: "La mayor parte del tiempo en la mesa de laboratorio; algunas personas toman muestras de los pacientes.",
	},
	translation{
		English: "Most work in offices but may spend a lot of time out at programs and meetings.",
		Spanish: "La mayoría trabaja en oficinas, pero puede pasar mucho tiempo fuera, en programas y reuniones.",
	},
	translation{
		English: "Mostly full time; some evening, weekend or holiday shifts in facilities open around the clock",
		Spanish: "Casi siempre tiempo completo; algunos turnos por la noche, en fin de semana o en días festivos en centros abiertos día y noche",
	},
	translation{
		English: "Move patients between hospitals or nursing homes",
		Spanish: "Trasladar pacientes entre hospitales o residencias de cuidados",
	},
	translation{
		English: "Move patients safely between beds and wheelchairs",
		Spanish: "Mover a los pacientes de forma segura entre camas y sillas de ruedas",
	},
	translation{
		English: "Move patients safely into the ambulance and to the hospital",
		Spanish: "Mover a los pacientes con seguridad a la ambulancia y al hospital",
	},
	translation{
		English: "Moving and lifting clients can hurt the back, so safe lifting matters every day.",
		Spanish: "Mover y levantar a los clientes puede lastimar la espalda, por eso es importante levantar de forma segura todos los días.",
	},
	translation{
		English: "Much of the day is spent standing, bending, stooping and kneeling.",
		Spanish: "Gran parte del día se pasa de pie, con el cuerpo inclinado, en cuclillas o de rodillas.",
	},
	translation{
		English: "Much of the day is spent standing, walking and repeating the same movements.",
		Spanish: "Gran parte del día se pasa de pie, caminando y repitiendo los mismos movimientos.",
	},
	translation{
		English: "Much of the work is repeated, and exact answers matter.",
		Spanish: "Gran parte del trabajo se repite, y es importante que las respuestas sean exactas.",
	},
	translation{
		English: "NBSTSA",
		Spanish: "NBSTSA",
	},
	translation{
		English: "NCHEC",
		Spanish: "NCHEC",
	},
	translation{
		English: "Named by a secondary source; check with AAPC itself for what it takes.",
		Spanish: "La menciona una fuente secundaria; pregunta directamente a AAPC qué se necesita.",
	},
	translation{
		English: "Named by a secondary source; check with AHIMA itself for what it takes.",
		Spanish: "La menciona una fuente secundaria; pregunta directamente a AHIMA qué se necesita.",
	},
	translation{
		English: "Named by a secondary source; the handbook does not ask for it, so check with AAPC what it takes.",
		Spanish: "La menciona una fuente secundaria; el manual no la pide, así que pregunta a AAPC qué se necesita.",
	},
	translation{
		English: "National Board of Surgical Technology and Surgical Assisting",
		Spanish: "National Board of Surgical Technology and Surgical Assisting",
	},
	translation{
		English: "National Commission for Health Education Credentialing",
		Spanish: "National Commission for Health Education Credentialing",
	},
	translation{
		English: "National Entry Level Dental Assistant (NELDA)",
		Spanish: "National Entry Level Dental Assistant (NELDA)",
	},
	translation{
		English: "National Healthcareer Association",
		Spanish: "National Healthcareer Association",
	},
	translation{
		English: "National Registry of EMTs",
		Spanish: "National Registry of EMTs",
	},
	translation{
		English: "Nationwide, more than nine in ten earn more than this Florida average, so take it with care.",
		Spanish: "En todo el país, más de nueve de cada diez ganan más que este promedio de Florida, así que tómalo con cuidado.",
	},
	translation{
		English: "Needed in every state to run a nursing home; what it takes differs by state.",
		Spanish: "Hace falta en todos los estados para dirigir una residencia de ancianos; los requisitos cambian según el estado.",
	},
	translation{
		English: "Needed in every state; it typically takes an accredited program and an exam, and courses may be needed later to keep it.",
		Spanish: "Hace falta en todos los estados; por lo general exige un programa acreditado y un examen, y más adelante pueden hacer falta cursos para conservarla.",
	},
	translation{
		English: "Needed to work in every state, but each state sets its own rules.",
		Spanish: "Hace falta para trabajar en cualquier estado, pero cada estado pone sus propias reglas.",
	},
	translation{
		English: "Needles, vials and test tubes",
		Spanish: "Agujas, frascos pequeños y tubos de ensayo",
	},
	translation{
		English: "Nights, weekends and holidays; shifts over 8 hours",
		Spanish: "Noches, fines de semana y días festivos; turnos de más de 8 horas",
	},
	translation{
		English: "Nights, weekends, holidays or on call; shifts over 8 hours",
		Spanish: "Noches, fines de semana, días festivos o guardias; turnos de más de 8 horas",
	},
	translation{
		English: "Nights, weekends, holidays; 12 to 24 hour shifts",
		Spanish: "Noches, fines de semana y días festivos; turnos de 12 a 24 horas",
	},
	translation{
		English: "Nine in ten jobs (90 percent) are in dental offices; the office share adds 2 percent in doctors' offices.",
		Spanish: "Nueve de cada diez puestos (90 %) están en consultorios dentales; la parte de consultorios suma además un 2 % en consultorios médicos.",
	},
	translation{
		English: "No administrative rating published; sits 22/100, computer skill at the 16th percentile.",
		Spanish: "No hay puntuación publicada de actividades administrativas; tiempo en posición sentada: 22/100, habilidad con computadoras en el percentil 16.",
	},
	translation{
		English: "No earlier work in a related job is asked for, and an internship can add practice.",
		Spanish: "No se pide experiencia previa en un trabajo relacionado, y una pasantía puede sumar práctica.",
	},
	translation{
		English: "No earlier work in a related job is asked for, and volunteering on a crew can help.",
		Spanish: "No se pide experiencia previa en un trabajo relacionado, y puede ayudar el voluntariado en un equipo.",
	},
	translation{
		English: "No earlier work in a related job is asked for, but knowing the community, culture or illness helps.",
		Spanish: "No se pide experiencia previa en un trabajo relacionado, pero ayuda conocer la comunidad, la cultura o la enfermedad.",
	},
	translation{
		English: "No earlier work in a related job is asked for.",
		Spanish: "No se pide experiencia previa en un trabajo relacionado.",
	},
	translation{
		English: "No earlier work in a related job is asked for; this official figure is for the shared occupation.",
		Spanish: "No se pide experiencia previa en un trabajo relacionado; este dato oficial es de la ocupación compartida.",
	},
	translation{
		English: "No earlier work in a related job is usually asked for.",
		Spanish: "Por lo general no se pide experiencia previa en un trabajo relacionado.",
	},
	translation{
		English: "No licence; some jobs ask for CPR",
		Spanish: "Sin licencia; algunos puestos piden reanimación (CPR)",
	},
	translation{
		English: "No license is needed, but a job might ask for a certificate for CPR or basic life support (emergency help when the heart or breathing stops).",
		Spanish: "No se necesita licencia, pero un puesto podría pedir un certificado de reanimación cardiopulmonar (CPR) o de soporte vital básico (ayuda de emergencia cuando se detiene el corazón o la respiración).",
	},
	translation{
		English: "No official figure exists for this title alone.",
		Spanish: "No existe ninguna cifra oficial solo para este puesto.",
	},
	translation{
		English: "No separate official figure exists for this title.",
		Spanish: "No existe una cifra oficial separada para este puesto.",
	},
	translation{
		English: "No source is named, and an average is not the same as a median.",
		Spanish: "No se nombra ninguna fuente, y un promedio no es lo mismo que una mediana.",
	},
	translation{
		English: "No source is named, and it is never scored.",
		Spanish: "No se nombra ninguna fuente, y nunca cuenta en el puntaje.",
	},
	translation{
		English: "None required",
		Spanish: "Ninguna exigida",
	},
	translation{
		English: "None required; certification optional",
		Spanish: "No se exige ninguna; certificación opcional",
	},
	translation{
		English: "Not checked.",
		Spanish: "Sin comprobar.",
	},
	translation{
		English: "Nurse aide",
		Spanish: "Asistente de enfermería",
	},
	translation{
		English: "Nurses stand and walk a lot, and lifting patients can hurt the back.",
		Spanish: "Se pasa mucho tiempo de pie y caminando, y levantar pacientes puede lastimar la espalda.",
	},
	translation{
		English: "Nursing aide",
		Spanish: "Ayudante de enfermería",
	},
	translation{
		English: "Nursing assistant",
		Spanish: "Auxiliar de enfermería",
	},
	translation{
		English: "Nursing assistants give basic, hands-on care to people who are ill, hurt or frail. They help with washing, dressing, eating and moving, and they tell the nurses what they notice. Most work in nursing homes and hospitals, under the direction of nurses.",
		Spanish: "Los auxiliares de enfermería dan atención básica y directa a personas enfermas, con lesiones o de salud frágil. Les ayudan a bañarse, vestirse, comer y moverse, y avisan al personal de enfermería de lo que notan. La mayoría trabaja en residencias de ancianos y hospitales, bajo la dirección de personal de enfermería.",
	},
	translation{
		English: "Nursing home administrator",
		Spanish: "Administrador de residencia de ancianos",
	},
	translation{
		English: "Nursing home administrator license",
		Spanish: "Licencia para administrar residencias de ancianos",
	},
	translation{
		English: "O*NET",
		Spanish: "O*NET",
	},
	translation{
		English: "Office based; no evening or weekend work noted (judgement)",
		Spanish: "En consultorio; no se menciona trabajo de noche ni en fines de semana (nuestro criterio)",
	},
	translation{
		English: "Office manager",
		Spanish: "Gerente de oficina",
	},
	translation{
		English: "Office manager or clinical coordinator",
		Spanish: "Gerente de oficina o coordinador clínico",
	},
	translation{
		English: "Office software for writing and slides",
		Spanish: "Programas de oficina para escribir y hacer presentaciones",
	},
	translation{
		English: "Offices are those of physicians (57 percent) and of other practitioners (7 percent). The article first names doctors' offices, outpatient clinics and hospitals, and later calls the job typically outpatient (no overnight stay): clinics, offices and outpatient surgery centers.",
		Spanish: "Los consultorios son los de médicos (57 %) y los de otros profesionales de la salud (7 %). El artículo nombra primero consultorios, clínicas ambulatorias y hospitales, y más adelante dice que el trabajo es normalmente ambulatorio (los pacientes no pasan la noche): clínicas, consultorios y centros de cirugía ambulatoria.",
	},
	translation{
		English: "Official figures list no set training on the job; how long a program takes varies, so check with the school.",
		Spanish: "Las cifras oficiales no indican una capacitación fija en el trabajo; la duración de los programas varía, así que pregunta en la escuela.",
	},
	translation{
		English: "Official statistics count medical assistants and medical clinical assistants as one occupation (31-9092), so pay, jobs and growth are the same figures for both. What sets the two apart is the word of one comparison article.",
		Spanish: "Las estadísticas oficiales cuentan a los asistentes médicos y a los asistentes médicos clínicos como una sola ocupación compartida (31-9092). Por eso el sueldo, los puestos y el crecimiento son las mismas cifras para ambos. Lo que distingue al uno del otro es solo lo que dice un único artículo comparativo.",
	},
	translation{
		English: "Official statistics count medical clinical assistants and medical assistants as one occupation (31-9092), so pay, jobs and growth are the same figures for both. What sets the two apart is the word of one comparison article.",
		Spanish: "Las estadísticas oficiales cuentan a los asistentes médicos clínicos y a los asistentes médicos como una sola ocupación compartida (31-9092). Por eso el sueldo, los puestos y el crecimiento son las mismas cifras para ambos. Lo que distingue al uno del otro es solo lo que dice un único artículo comparativo.",
	},
	translation{
		English: "Official statistics do not show certified assistants apart.",
		Spanish: "Las estadísticas oficiales no muestran aparte a los asistentes con certificación.",
	},
	translation{
		English: "Official statistics have no entry-level group.",
		Spanish: "Las estadísticas oficiales no tienen un grupo aparte para quienes empiezan.",
	},
	translation{
		English: "Often a certificate in health records; some employers accept a high school diploma plus work in health care.",
		Spanish: "A menudo, un certificado en expedientes de salud; algunos empleadores aceptan un diploma de preparatoria (high school) más experiencia de trabajo en salud.",
	},
	translation{
		English: "Often a certificate in health records; the degree and experience may count, and certification may be asked for.",
		Spanish: "Muchas veces, un certificado en expedientes de salud; el título y la experiencia pueden contar, y es posible que pidan certificación.",
	},
	translation{
		English: "Often a program of about one year; some states allow training on the job, and license rules differ by state.",
		Spanish: "A menudo, un programa de alrededor de un año; algunos estados permiten la formación en el trabajo, y las reglas de licencia cambian según el estado.",
	},
	translation{
		English: "Often a program of less than one year; some employers train people on the job.",
		Spanish: "Muchas veces, un programa de menos de un año; algunos empleadores capacitan en el trabajo.",
	},
	translation{
		English: "Often a state-approved program and exam, though the rules differ by state.",
		Spanish: "Muchas veces, un programa aprobado por el estado y un examen, aunque las reglas cambian según el estado.",
	},
	translation{
		English: "One route is an accredited program followed by an exam; having it may help with being hired, and certain employers ask for it.",
		Spanish: "Un camino es un programa acreditado y después un examen; tener la certificación puede ayudar a que te contraten, y ciertos empleadores la piden.",
	},
	translation{
		English: "One wrong label can cause harm, so every tube needs full attention.",
		Spanish: "Una sola etiqueta equivocada puede causar daño, así que cada tubo exige toda la atención.",
	},
	translation{
		English: "Only some managers need a license: every state requires one to run a nursing home, and some jobs require a registered nurse or social worker license.",
		Spanish: "Solo algunos gerentes necesitan una licencia: todos los estados la exigen para dirigir una residencia de ancianos, y algunos puestos exigen una licencia de enfermero registrado o de trabajador social.",
	},
	translation{
		English: "Only some of these workers need one, so check with the state's own board.",
		Spanish: "Solo una parte de este personal la necesita, así que pregunta a la junta de tu estado.",
	},
	translation{
		English: "Only some states ask for it; it may involve training, a background check and an exam.",
		Spanish: "Solo algunos estados la piden; puede incluir formación, una revisión de antecedentes y un examen.",
	},
	translation{
		English: "Operating room technician",
		Spanish: "Técnico de sala de operaciones",
	},
	translation{
		English: "Operations mean long standing, heavy trays and sometimes helping to move patients.",
		Spanish: "En las operaciones hay que estar mucho tiempo de pie, cargar bandejas pesadas y a veces ayudar a mover pacientes.",
	},
	translation{
		English: "Ophthalmic assistant",
		Spanish: "Asistente oftálmico",
	},
	translation{
		English: "Ophthalmic assistant or technician",
		Spanish: "Asistente o técnico oftálmico",
	},
	translation{
		English: "Ophthalmic medical assistant",
		Spanish: "Asistente médico oftálmico",
	},
	translation{
		English: "Ophthalmic medical technician",
		Spanish: "Técnico médico oftálmico",
	},
	translation{
		English: "Ophthalmic medical technicians test eyes and vision and get patients ready to see an eye doctor (ophthalmologist). They ask about symptoms, run measuring devices, put in eye drops and write down the results. Most of the work is indoors, face to face with patients, as part of a team.",
		Spanish: "El personal técnico médico oftálmico examina los ojos y la vista, y prepara a los pacientes para ver a un médico de los ojos (oftalmólogo). Pregunta por los síntomas, maneja aparatos de medición, pone gotas en los ojos y anota los resultados. La mayor parte del trabajo es bajo techo, cara a cara con los pacientes y en equipo.",
	},
	translation{
		English: "Ophthalmic medical technologist",
		Spanish: "Tecnólogo médico oftálmico",
	},
	translation{
		English: "Ophthalmic technician",
		Spanish: "Técnico oftálmico",
	},
	translation{
		English: "Order supplies and fill out insurance forms",
		Spanish: "Pedir materiales y llenar formularios del seguro",
	},
	translation{
		English: "Order supplies in some smaller departments",
		Spanish: "Pedir suministros en algunos departamentos más pequeños",
	},
	translation{
		English: "Order when looking after many patients at once",
		Spanish: "Orden al atender a muchos pacientes a la vez",
	},
	translation{
		English: "Orderlies move patients around and keep care areas clean, stocked and ready. Most work in hospitals, as part of a team led by nurses. The job can be learned in a short time at work.",
		Spanish: "Quienes hacen este trabajo llevan a los pacientes de un lugar a otro y mantienen las áreas de atención limpias, surtidas y listas. La mayoría trabaja en hospitales, como parte de un equipo dirigido por personal de enfermería. El trabajo se puede aprender en poco tiempo en el mismo puesto.",
	},
	translation{
		English: "Orderly",
		Spanish: "Camillero",
	},
	translation{
		English: "Orderly (patient care technician)",
		Spanish: "Camillero (técnico en atención al paciente)",
	},
	translation{
		English: "Our sources name no license for this job; check the rules of the state and the wishes of the employer.",
		Spanish: "Nuestras fuentes no mencionan ninguna licencia para este trabajo; consulta las reglas del estado y lo que pide el empleador.",
	},
	translation{
		English: "Outpatient centers include surgery centers where patients go home the same day; the office share counts doctors' (10 percent) and dental (2 percent) offices.",
		Spanish: "Los centros ambulatorios incluyen centros de cirugía donde los pacientes vuelven a casa el mismo día; el porcentaje de consultorios cuenta los médicos (10 %) y los dentales (2 %).",
	},
	translation{
		English: "Over 40 hours for some; evenings, weekends or on call",
		Spanish: "Más de 40 horas para algunas personas; noches, fines de semana o guardias",
	},
	translation{
		English: "Own decisions",
		Spanish: "Decisiones propias",
	},
	translation{
		English: "PT aide",
		Spanish: "Ayudante de PT (terapia física)",
	},
	translation{
		English: "PTA",
		Spanish: "PTA",
	},
	translation{
		English: "PTCB",
		Spanish: "PTCB",
	},
	translation{
		English: "Paramedic",
		Spanish: "Paramédico",
	},
	translation{
		English: "Pass health and medicine questions on to the pharmacist",
		Spanish: "Pasar al farmacéutico las preguntas sobre salud y medicinas",
	},
	translation{
		English: "Pass instruments and supplies to the surgeon",
		Spanish: "Pasar instrumentos y materiales al cirujano",
	},
	translation{
		English: "Pass instruments to the dentist during treatment",
		Spanish: "Pasar los instrumentos al dentista durante el tratamiento",
	},
	translation{
		English: "Passing a professional certification can help, since some employers prefer it.",
		Spanish: "Aprobar una certificación profesional puede ayudar, porque algunos empleadores la prefieren.",
	},
	translation{
		English: "Patience and warmth with people in pain or distress",
		Spanish: "Paciencia y calidez con personas que sienten dolor o angustia",
	},
	translation{
		English: "Patience with routine tasks",
		Spanish: "Paciencia con las tareas de rutina",
	},
	translation{
		English: "Patience with slow or repeated tasks",
		Spanish: "Paciencia con tareas lentas o repetidas",
	},
	translation{
		English: "Patient care technician",
		Spanish: "Técnico en atención al paciente",
	},
	translation{
		English: "Patient contact",
		Spanish: "Contacto con pacientes",
	},
	translation{
		English: "Patient transporter",
		Spanish: "Encargado de trasladar pacientes",
	},
	translation{
		English: "Patients are often in pain, and progress can be slow.",
		Spanish: "Los pacientes suelen tener dolor, y el progreso puede ser lento.",
	},
	translation{
		English: "Pay",
		Spanish: "Sueldo",
	},
	translation{
		English: "Peer support specialist",
		Spanish: "Especialista en apoyo entre pares",
	},
	translation{
		English: "People are living longer and more have lasting illnesses such as diabetes, which means more medicine, and technicians are expected to take over some tasks from pharmacists.",
		Spanish: "La gente vive más años y más personas tienen enfermedades de larga duración, como la diabetes; eso significa más medicinas. Además, se espera que los técnicos asuman algunas tareas de los farmacéuticos.",
	},
	translation{
		English: "People are living longer and more operations are expected at all ages, more and more of them in surgery centers outside hospitals.",
		Spanish: "La gente vive más años y se esperan más operaciones a todas las edades, cada vez más en centros de cirugía fuera de los hospitales.",
	},
	translation{
		English: "People who are comfortable working under the direction of other nurses and doctors.",
		Spanish: "Personas que se sienten a gusto al trabajar bajo la dirección de otros enfermeros y de médicos.",
	},
	translation{
		English: "People who are curious about medicine but do not want hands-on care.",
		Spanish: "Personas que sienten curiosidad por la medicina pero no quieren dar atención directa a pacientes.",
	},
	translation{
		English: "People who are dependable and at ease with everyday housework.",
		Spanish: "Personas responsables que se sienten a gusto con las tareas diarias de la casa.",
	},
	translation{
		English: "People who are fine with being close to other people's mouths.",
		Spanish: "Personas a quienes no les molesta estar cerca de la boca de otras personas.",
	},
	translation{
		English: "People who are fine with physical work and odd hours.",
		Spanish: "Personas a quienes no les molestan el trabajo físico ni los horarios fuera de lo común.",
	},
	translation{
		English: "People who are happy to support others and keep things tidy.",
		Spanish: "Personas a quienes les gusta apoyar a los demás y mantener las cosas en orden.",
	},
	translation{
		English: "People who are not put off by blood and the inside of the body.",
		Spanish: "Personas a quienes no les molestan la sangre ni el interior del cuerpo.",
	},
	translation{
		English: "People who are ready for several years of study before the first nursing job.",
		Spanish: "Personas que aceptan estudiar varios años antes del primer trabajo en enfermería.",
	},
	translation{
		English: "People who can be trusted with private information.",
		Spanish: "Personas a quienes se les puede confiar información privada.",
	},
	translation{
		English: "People who can calm a nervous patient with a few kind words.",
		Spanish: "Personas que pueden calmar a un paciente nervioso con unas palabras amables.",
	},
	translation{
		English: "People who can calm someone who is nervous about having their eyes touched.",
		Spanish: "Personas que pueden calmar a quien siente nervios de que le toquen los ojos.",
	},
	translation{
		English: "People who can cheer others on with patience.",
		Spanish: "Personas que saben animar a los demás con paciencia.",
	},
	translation{
		English: "People who can focus on small steps for hours.",
		Spanish: "Personas que pueden concentrarse en pasos pequeños durante horas.",
	},
	translation{
		English: "People who can make decisions and ask for help when it is needed.",
		Spanish: "Personas que pueden tomar decisiones y pedir ayuda cuando hace falta.",
	},
	translation{
		English: "People who can stay calm and fair when others disagree.",
		Spanish: "Personas que pueden mantener la calma y ser justas cuando otras no están de acuerdo.",
	},
	translation{
		English: "People who can stay calm and kind when someone worries about a bill.",
		Spanish: "Personas que pueden mantener la calma y la amabilidad cuando a alguien le preocupa una factura.",
	},
	translation{
		English: "People who can stay polite when a line of customers is waiting.",
		Spanish: "Personas que pueden mantener la amabilidad cuando hay una fila de clientes esperando.",
	},
	translation{
		English: "People who care about a community and know it from the inside.",
		Spanish: "Personas a quienes les importa una comunidad y la conocen desde adentro.",
	},
	translation{
		English: "People who earn trust easily and listen without judging.",
		Spanish: "Personas que se ganan la confianza con facilidad y escuchan sin juzgar.",
	},
	translation{
		English: "People who enjoy explaining things and speaking to groups.",
		Spanish: "Personas que disfrutan de explicar cosas y hablar ante grupos.",
	},
	translation{
		English: "People who like being on the move and using their strength.",
		Spanish: "Personas a quienes les gusta estar en movimiento y usar su fuerza.",
	},
	translation{
		English: "People who like biology, chemistry and machines.",
		Spanish: "Personas a quienes les gustan la biología, la química y las máquinas.",
	},
	translation{
		English: "People who like careful measuring and technical devices.",
		Spanish: "Personas a quienes les gusta medir con cuidado y usar aparatos técnicos.",
	},
	translation{
		English: "People who like clear, practical tasks.",
		Spanish: "Personas a quienes les gustan las tareas claras y prácticas.",
	},
	translation{
		English: "People who like deep, direct care better than a wide mix of tasks.",
		Spanish: "Personas que prefieren la atención directa y a fondo a una mezcla amplia de tareas.",
	},
	translation{
		English: "People who like doing one kind of test very well.",
		Spanish: "Personas a quienes les gusta hacer muy bien un solo tipo de prueba.",
	},
	translation{
		English: "People who like getting to know one person or a few people well.",
		Spanish: "Personas a quienes les gusta llegar a conocer bien a una o a unas pocas personas.",
	},
	translation{
		English: "People who like hands-on care and do not mind personal tasks such as bathing.",
		Spanish: "Personas a quienes les gusta la atención directa y no les molestan las tareas personales, como bañar a alguien.",
	},
	translation{
		English: "People who like looking after others in a direct, practical way.",
		Spanish: "Personas a quienes les gusta cuidar a otras de forma directa y práctica.",
	},
	translation{
		English: "People who like machines and science but also want to be with patients.",
		Spanish: "Personas a quienes les gustan las máquinas y la ciencia, pero que también quieren estar con pacientes.",
	},
	translation{
		English: "People who like numbers, order and clear rules.",
		Spanish: "Personas a quienes les gustan los números, el orden y las reglas claras.",
	},
	translation{
		English: "People who like office work with little heavy lifting.",
		Spanish: "Personas a quienes les gusta el trabajo de oficina en el que casi no se levantan cosas pesadas.",
	},
	translation{
		English: "People who like order, exact steps and getting small details right.",
		Spanish: "Personas a quienes les gustan el orden, los pasos exactos y hacer bien los pequeños detalles.",
	},
	translation{
		English: "People who like order, fixed steps and a job done right.",
		Spanish: "Personas a quienes les gustan el orden, los pasos fijos y el trabajo bien hecho.",
	},
	translation{
		English: "People who like order, schedules and helping others by phone or in person.",
		Spanish: "Personas a quienes les gustan el orden, los horarios y ayudar a otras personas por teléfono o en persona.",
	},
	translation{
		English: "People who like organizing, planning and being responsible for a team.",
		Spanish: "Personas a quienes les gusta organizar, planear y tener un equipo a su cargo.",
	},
	translation{
		English: "People who like putting schedules and papers in order as much as helping patients.",
		Spanish: "Personas a quienes les gusta tanto poner en orden horarios y papeles como ayudar a los pacientes.",
	},
	translation{
		English: "People who like quiet, careful work with rules to follow.",
		Spanish: "Personas a quienes les gusta un trabajo tranquilo y cuidadoso, con reglas que seguir.",
	},
	translation{
		English: "People who like science and want to use it while caring for others.",
		Spanish: "Personas a quienes les gusta la ciencia y quieren usarla al cuidar a otras personas.",
	},
	translation{
		English: "People who like short, kind contact with many different people.",
		Spanish: "Personas a quienes les gusta el contacto breve y amable con mucha gente distinta.",
	},
	translation{
		English: "People who like sports, movement and how the body works.",
		Spanish: "Personas a quienes les interesan el deporte, el movimiento y cómo funciona el cuerpo.",
	},
	translation{
		English: "People who like teamwork where each person has a clear part.",
		Spanish: "Personas a quienes les gusta el trabajo en equipo en el que cada quien tiene una tarea clara.",
	},
	translation{
		English: "People who like to be on the move and helpful all day.",
		Spanish: "Personas a quienes les gusta moverse y ayudar todo el día.",
	},
	translation{
		English: "People who like to be out and about rather than in one building.",
		Spanish: "Personas que prefieren andar de un lugar a otro y no quedarse en un solo edificio.",
	},
	translation{
		English: "People who like to plan projects and to write.",
		Spanish: "Personas a quienes les gusta planear proyectos y escribir.",
	},
	translation{
		English: "People who like to see the same patients get better over time and are ready for two years of study.",
		Spanish: "Personas a quienes les gusta ver mejorar a los mismos pacientes con el tiempo y que aceptan estudiar dos años.",
	},
	translation{
		English: "People who like variety and several tasks going at once.",
		Spanish: "Personas a quienes les gustan la variedad y tener varias tareas a la vez.",
	},
	translation{
		English: "People who like working with their hands and doing one thing very carefully.",
		Spanish: "Personas a quienes les gusta trabajar con las manos y hacer una sola cosa con mucho cuidado.",
	},
	translation{
		English: "People who like working with their hands next to someone else.",
		Spanish: "Personas a quienes les gusta trabajar con las manos al lado de alguien más.",
	},
	translation{
		English: "People who pass the state exam go on the registry, which nursing home jobs require.",
		Spanish: "Quienes aprueban el examen del estado quedan en el registro que exigen los puestos en residencias de ancianos.",
	},
	translation{
		English: "People who prefer changing places and surprises to a fixed routine.",
		Spanish: "Personas que prefieren los cambios de lugar y las sorpresas a una rutina fija.",
	},
	translation{
		English: "People who stay calm around blood and needles.",
		Spanish: "Personas que mantienen la calma ante la sangre y las agujas.",
	},
	translation{
		English: "People who stay careful and calm when a patient is worried.",
		Spanish: "Personas que mantienen el cuidado y la calma cuando un paciente siente preocupación.",
	},
	translation{
		English: "People who stay exact even when a task is repeated many times.",
		Spanish: "Personas que mantienen la exactitud aunque una tarea se repita muchas veces.",
	},
	translation{
		English: "People who stay fairly calm when others panic.",
		Spanish: "Personas que conservan bastante la calma cuando otras personas entran en pánico.",
	},
	translation{
		English: "People who thrive in a busy, changing place and want to make a difference every day.",
		Spanish: "Personas que se sienten bien en un lugar con mucho movimiento y cambios, y que quieren hacer algo que importe cada día.",
	},
	translation{
		English: "People who want a mix of office work and clinic work.",
		Spanish: "Personas que quieren una mezcla de trabajo de oficina y trabajo de clínica.",
	},
	translation{
		English: "People who want a short way into patient care before deciding on longer training.",
		Spanish: "Personas que quieren un camino corto hacia la atención a pacientes antes de decidir sobre una formación más larga.",
	},
	translation{
		English: "People who want focused clinical work with more patient contact.",
		Spanish: "Personas que quieren un trabajo clínico bien enfocado, con más contacto con pacientes.",
	},
	translation{
		English: "People who want hands-on work and more influence on procedures and on how patients do.",
		Spanish: "Personas que quieren un trabajo práctico y más influencia en los procedimientos y en cómo les va a los pacientes.",
	},
	translation{
		English: "People who want to be a nurse without starting with a long degree.",
		Spanish: "Personas que quieren dedicarse a la enfermería sin empezar con una carrera larga.",
	},
	translation{
		English: "People who want to be in health care but not do hands-on care.",
		Spanish: "Personas que quieren trabajar en la salud, pero sin dar cuidados directos a los pacientes.",
	},
	translation{
		English: "People who want to help patients from behind the scenes more than at the bedside.",
		Spanish: "Personas que quieren ayudar a los pacientes detrás de escena, más que al lado de la cama.",
	},
	translation{
		English: "People who want to help patients from behind the scenes.",
		Spanish: "Personas que quieren ayudar a los pacientes desde un segundo plano.",
	},
	translation{
		English: "People who want to help patients without facing them all day.",
		Spanish: "Personas que quieren ayudar a los pacientes sin tratar con ellos todo el día.",
	},
	translation{
		English: "People who want to help with health but prefer little hands-on body care.",
		Spanish: "Personas que quieren ayudar con la salud, pero prefieren un trabajo con poco cuidado físico directo.",
	},
	translation{
		English: "People who want to try hospital work before paying for training.",
		Spanish: "Personas que quieren probar el trabajo en un hospital antes de pagar por una formación.",
	},
	translation{
		English: "People who want to try out health care before paying for a program.",
		Spanish: "Personas que quieren probar el trabajo en salud antes de pagar un programa.",
	},
	translation{
		English: "People who want to work in health care without touching patients.",
		Spanish: "Personas que quieren trabajar en el área de la salud sin tocar a los pacientes.",
	},
	translation{
		English: "People who would like an indoor job with an eye doctor rather than a hospital ward.",
		Spanish: "Personas que prefieren un trabajo bajo techo con un médico de los ojos y no en una sala de hospital.",
	},
	translation{
		English: "People who would rather move around than sit at a desk.",
		Spanish: "Personas que prefieren moverse y no pasar el día en un escritorio.",
	},
	translation{
		English: "People who would rather prevent illness than give hands-on care.",
		Spanish: "Personas que prefieren prevenir enfermedades y no dar atención directa a pacientes.",
	},
	translation{
		English: "People who would rather work in a home than in a clinic.",
		Spanish: "Personas que prefieren trabajar en una casa y no en una clínica.",
	},
	translation{
		English: "People who would rather work with their hands and machines than at a desk.",
		Spanish: "Personas que prefieren trabajar con las manos y con máquinas en vez de en un escritorio.",
	},
	translation{
		English: "People with long-term illness, mental health needs or addiction will need help finding care, and public health programs need staff.",
		Spanish: "Las personas con enfermedades de larga duración, necesidades de salud mental o adicciones necesitarán ayuda para encontrar atención, y los programas de salud pública necesitan personal.",
	},
	translation{
		English: "Personal attendant",
		Spanish: "Asistente personal",
	},
	translation{
		English: "Personal care aide",
		Spanish: "Asistente de cuidado personal",
	},
	translation{
		English: "Pharm tech",
		Spanish: "Técnico farmacéutico",
	},
	translation{
		English: "Pharmacies may be open at all hours: nights or weekends",
		Spanish: "Las farmacias pueden abrir a toda hora: noches o fines de semana",
	},
	translation{
		English: "Pharmacist",
		Spanish: "Farmacéutico",
	},
	translation{
		English: "Pharmacy Technician Certification Board",
		Spanish: "Pharmacy Technician Certification Board",
	},
	translation{
		English: "Pharmacy computer systems for patient and prescription records",
		Spanish: "Sistemas de computadora de la farmacia para los datos de pacientes y recetas",
	},
	translation{
		English: "Pharmacy tech",
		Spanish: "Técnico en farmacia",
	},
	translation{
		English: "Pharmacy technician",
		Spanish: "Técnico de farmacia",
	},
	translation{
		English: "Pharmacy technicians get prescriptions ready: they count or measure medicine, pack it and label it. They work in drugstores, in stores with a pharmacy and in hospitals. A pharmacist supervises them and checks each prescription before a patient gets it.",
		Spanish: "Quien trabaja como técnico de farmacia prepara las recetas: cuenta o mide las medicinas, las empaca y les pone etiqueta. Trabaja en farmacias, en tiendas que tienen farmacia y en hospitales. Un farmacéutico supervisa el trabajo y revisa cada receta antes de que llegue al paciente.",
	},
	translation{
		English: "Phlebotomist",
		Spanish: "Flebotomista",
	},
	translation{
		English: "Phlebotomists take blood for tests, transfusions, research and donations. They work in hospitals, labs, clinics and donor centers, with medical staff and a steady stream of patients or donors. They put nervous people at ease, check who each person is and label every tube.",
		Spanish: "Quien trabaja como flebotomista saca sangre para análisis, transfusiones, investigación y donaciones. Trabaja en hospitales, laboratorios, clínicas y centros de donación, con personal médico y un flujo constante de pacientes o donantes. Tranquiliza a las personas nerviosas, confirma quién es cada persona y pone etiqueta a cada tubo.",
	},
	translation{
		English: "Phlebotomy Technician, PBT(ASCP)",
		Spanish: "Phlebotomy Technician, PBT(ASCP)",
	},
	translation{
		English: "Phlebotomy technician",
		Spanish: "Técnico en flebotomía",
	},
	translation{
		English: "Phones and computers for scheduling",
		Spanish: "Teléfonos y computadoras para programar citas",
	},
	translation{
		English: "Phones and email to stay in touch with clients and partners",
		Spanish: "Teléfono y correo electrónico para estar en contacto con las personas atendidas y las organizaciones aliadas",
	},
	translation{
		English: "Phones and video calls",
		Spanish: "Teléfono y videollamadas",
	},
	translation{
		English: "Physical demand",
		Spanish: "Esfuerzo físico",
	},
	translation{
		English: "Physical therapist",
		Spanish: "Fisioterapeuta",
	},
	translation{
		English: "Physical therapist aide",
		Spanish: "Ayudante de fisioterapia",
	},
	translation{
		English: "Physical therapist aides clean the treatment area, get equipment ready and help patients get to and from therapy. They also answer phones and book visits. Most work in therapy offices or hospitals, guided by physical therapists and their assistants.",
		Spanish: "Quien trabaja como ayudante de fisioterapia limpia el área de tratamiento, prepara el equipo y ayuda a los pacientes a llegar a la terapia y a salir de ella. También contesta el teléfono y programa citas. La mayoría trabaja en consultorios de terapia o en hospitales, con la guía de fisioterapeutas y sus asistentes.",
	},
	translation{
		English: "Physical therapist assistant",
		Spanish: "Asistente de fisioterapia",
	},
	translation{
		English: "Physical therapist assistants help people move again and hurt less after an injury or illness. They guide exercises, use massage and stretching and write down how the patient is doing. They work in therapy offices, hospitals, nursing homes and private homes, directed by a physical therapist.",
		Spanish: "Quien trabaja como asistente de fisioterapia ayuda a las personas a volver a moverse y a tener menos dolor después de una lesión o enfermedad. Guía ejercicios, usa masajes y estiramientos y anota cómo va el paciente. Trabaja en consultorios de terapia, hospitales, residencias de ancianos y hogares de pacientes, bajo la dirección de un fisioterapeuta.",
	},
	translation{
		English: "Physical therapy aide",
		Spanish: "Ayudante de terapia física",
	},
	translation{
		English: "Physical therapy assistant",
		Spanish: "Asistente de terapia física",
	},
	translation{
		English: "Places that never close may need evening, weekend or overnight shifts.",
		Spanish: "Los lugares que nunca cierran pueden necesitar turnos por la tarde y noche, de madrugada o en fin de semana.",
	},
	translation{
		English: "Places that never close, such as hospitals, may need night or weekend shifts.",
		Spanish: "Los lugares que nunca cierran, como los hospitales, pueden necesitar turnos de noche o de fin de semana.",
	},
	translation{
		English: "Plain explanations and careful listening",
		Spanish: "Explicar de forma sencilla y escuchar con atención",
	},
	translation{
		English: "Plan budgets and watch spending, fees and billing",
		Spanish: "Planear presupuestos y vigilar los gastos, las tarifas y la facturación",
	},
	translation{
		English: "Plan classes, events and handouts on health topics",
		Spanish: "Planear clases, eventos y folletos sobre temas de salud",
	},
	translation{
		English: "Plan visits and rides to the doctor or other outings",
		Spanish: "Planear visitas y traslados al médico u otras salidas",
	},
	translation{
		English: "Plan who works when",
		Spanish: "Planear quién trabaja y cuándo",
	},
	translation{
		English: "Point people to health services and good information",
		Spanish: "Orientar a la gente hacia servicios de salud y buena información",
	},
	translation{
		English: "Practical nurse",
		Spanish: "Enfermero práctico",
	},
	translation{
		English: "Practical nurse with a specialty",
		Spanish: "Enfermero práctico con una especialidad",
	},
	translation{
		English: "Prepare bills and send them out",
		Spanish: "Preparar facturas y enviarlas",
	},
	translation{
		English: "Prepare patients for exams and help with procedures",
		Spanish: "Preparar a los pacientes para los exámenes y ayudar en los procedimientos",
	},
	translation{
		English: "Privacy law and electronic record systems keep changing, and assistants have to keep up.",
		Spanish: "Las leyes de privacidad y los sistemas de expedientes electrónicos cambian todo el tiempo, y los asistentes tienen que mantenerse al día.",
	},
	translation{
		English: "Problem solving and a quick response to clinical situations",
		Spanish: "Resolver problemas y responder rápido a las situaciones clínicas",
	},
	translation{
		English: "Process insurance payments",
		Spanish: "Tramitar los pagos de los seguros",
	},
	translation{
		English: "Program director or advanced specialist",
		Spanish: "Director de programas o especialista de nivel avanzado",
	},
	translation{
		English: "Program supervisor",
		Spanish: "Supervisor de programas",
	},
	translation{
		English: "Programs and meetings can fall on nights and weekends.",
		Spanish: "Los programas y las reuniones pueden ser de noche o en fines de semana.",
	},
	translation{
		English: "Programs for the shared occupation take about one or two years; the article says the clinical role needs more specialized training, often with the CCMA added, but elsewhere that training is more clinical and may be shorter or happen on the job.",
		Spanish: "Los programas de la ocupación compartida duran alrededor de uno o dos años; el artículo dice que la ocupación clínica necesita formación más especializada, a la que muchas veces se suma la CCMA, pero en otra parte dice que esa formación es más clínica y puede ser más corta o darse en el trabajo.",
	},
	translation{
		English: "Programs usually include supervised practice with patients; an EKG certificate generally takes less than a year.",
		Spanish: "Los programas suelen incluir práctica supervisada con pacientes; un certificado de electrocardiograma (EKG) por lo general toma menos de un año.",
	},
	translation{
		English: "Promotional: it comes with a link, and it is never scored.",
		Spanish: "Promocional: viene con un enlace, y nunca cuenta en el puntaje.",
	},
	translation{
		English: "Promotional: it reads like the text of a link, and it is never scored.",
		Spanish: "Promocional: parece el texto de un enlace, y nunca cuenta en el puntaje.",
	},
	translation{
		English: "Promotor or promotora de salud",
		Spanish: "Promotor o promotora de salud",
	},
	translation{
		English: "Protect the privacy of every patient",
		Spanish: "Proteger la privacidad de cada paciente",
	},
	translation{
		English: "Public health educator",
		Spanish: "Educador en salud pública",
	},
	translation{
		English: "Pumps and lines that give fluids or medicine into a vein",
		Spanish: "Bombas y tubos que llevan líquidos o medicinas a una vena",
	},
	translation{
		English: "Put in eye drops as the doctor orders",
		Spanish: "Poner gotas en los ojos según lo ordene el médico",
	},
	translation{
		English: "Put on bandages, move patients to recovery and restock the room",
		Spanish: "Poner vendajes, llevar a los pacientes a recuperación y reponer los materiales de la sala",
	},
	translation{
		English: "Put together trays of instruments for each kind of surgery",
		Spanish: "Armar bandejas de instrumentos para cada tipo de cirugía",
	},
	translation{
		English: "Quick, skilled hands",
		Spanish: "Manos rápidas y hábiles",
	},
	translation{
		English: "Quick, sound problem solving",
		Spanish: "Rapidez y buen juicio para resolver problemas",
	},
	translation{
		English: "RN",
		Spanish: "RN",
	},
	translation{
		English: "Radios and computers for calls and reports",
		Spanish: "Radios y computadoras para llamadas e informes",
	},
	translation{
		English: "Reading numbers and finding ways to do better",
		Spanish: "Interpretar números y encontrar maneras de mejorar",
	},
	translation{
		English: "Record payments and keep accounts up to date",
		Spanish: "Anotar los pagos y mantener las cuentas al día",
	},
	translation{
		English: "Record test results in the patient file",
		Spanish: "Anotar los resultados de las pruebas en el expediente del paciente",
	},
	translation{
		English: "Refill supplies",
		Spanish: "Reponer los materiales",
	},
	translation{
		English: "Registered Health Information Technician (RHIT)",
		Spanish: "Registered Health Information Technician (RHIT)",
	},
	translation{
		English: "Registered Medical Assistant (RMA)",
		Spanish: "Registered Medical Assistant (RMA)",
	},
	translation{
		English: "Registered nurse",
		Spanish: "Enfermero registrado (RN)",
	},
	translation{
		English: "Registered nurse license",
		Spanish: "Licencia de enfermería registrada (RN)",
	},
	translation{
		English: "Registered nurses check how patients are doing, give medicines and treatments and help plan care. They explain illnesses and treatment to patients and families, and support them in hard moments. More than half work in hospitals, usually in a team with doctors and other health workers.",
		Spanish: "Quien trabaja como enfermero registrado revisa cómo están los pacientes, da medicinas y tratamientos y ayuda a planear los cuidados. Explica las enfermedades y el tratamiento a pacientes y familias, y les da apoyo en momentos difíciles. Más de la mitad de estas personas trabaja en hospitales, por lo general en equipo con médicos y otro personal de salud.",
	},
	translation{
		English: "Regular hours",
		Spanish: "Horario regular",
	},
	translation{
		English: "Required in some states only, so check with the state.",
		Spanish: "Solo se exige en algunos estados, así que pregunta en el tuyo.",
	},
	translation{
		English: "Research links healthy teeth to general health, more people keep their own teeth as they get older, and dentists pass routine tasks to assistants.",
		Spanish: "Los estudios relacionan los dientes sanos con la salud general, más personas conservan sus propios dientes al envejecer y los dentistas pasan tareas de rutina a sus asistentes.",
	},
	translation{
		English: "Respect for other cultures and ways of life",
		Spanish: "Respeto por otras culturas y formas de vida",
	},
	translation{
		English: "Respect for private information",
		Spanish: "Respeto por la información privada",
	},
	translation{
		English: "Results must be exact and are often needed quickly.",
		Spanish: "Los resultados deben ser exactos y muchas veces se necesitan rápido.",
	},
	translation{
		English: "Robotic surgery equipment",
		Spanish: "Equipo de cirugía robótica",
	},
	translation{
		English: "Rolling beds and stretchers",
		Spanish: "Camas con ruedas y camillas",
	},
	translation{
		English: "Rotating shifts, nights, weekends, on call in hospitals",
		Spanish: "Turnos rotativos, noches, fines de semana y guardias en hospitales",
	},
	translation{
		English: "Rules differ by state: often a program and an exam lead to a license or certification, and nursing home work requires a place on the state registry.",
		Spanish: "Las reglas cambian según el estado: muchas veces un programa y un examen llevan a una licencia o certificación, y para trabajar en residencias de ancianos hay que estar en el registro del estado.",
	},
	translation{
		English: "Rules differ by state: some may ask for an approved program, a license or a certification, and some jobs ask for basic life support (emergency care) certification.",
		Spanish: "Las reglas cambian según el estado: algunos pueden pedir un programa aprobado, una licencia o una certificación, y algunos puestos piden una certificación en soporte vital básico (atención de emergencia).",
	},
	translation{
		English: "Rules differ by state: some states license or certify home health aides, and certified agencies ask aides to pass a standard test.",
		Spanish: "Las reglas cambian según el estado: algunos estados dan licencia o certificación a los asistentes de salud en el hogar, y las agencias certificadas les piden aprobar una prueba estándar.",
	},
	translation{
		English: "Run heart tests while patients rest or walk on a treadmill",
		Spanish: "Hacer pruebas del corazón mientras los pacientes descansan o caminan en una caminadora",
	},
	translation{
		English: "Run machines that test many samples at once",
		Spanish: "Manejar máquinas que analizan muchas muestras a la vez",
	},
	translation{
		English: "Run machines that wash and sterilize",
		Spanish: "Manejar máquinas que lavan y esterilizan",
	},
	translation{
		English: "Run medical equipment and watch its readings",
		Spanish: "Manejar equipo médico y vigilar lo que marca",
	},
	translation{
		English: "Running medical instruments and basic lab tests",
		Spanish: "Manejar instrumentos médicos y hacer pruebas básicas de laboratorio",
	},
	translation{
		English: "Safety rules, infection control and sterile technique (keeping germs out)",
		Spanish: "Reglas de seguridad, control de infecciones y técnica estéril (mantener fuera los gérmenes)",
	},
	translation{
		English: "Samples can carry disease, so safety rules and protective gear come first.",
		Spanish: "Las muestras pueden transmitir enfermedades, así que las reglas de seguridad y el equipo de protección son lo primero.",
	},
	translation{
		English: "Scan and send files to people who are allowed to see them",
		Spanish: "Escanear y enviar archivos a las personas que tienen permiso de verlos",
	},
	translation{
		English: "Scanners and file-sharing tools",
		Spanish: "Escáneres y herramientas para compartir archivos",
	},
	translation{
		English: "Schedule appointments and answer the phone",
		Spanish: "Programar citas y contestar el teléfono",
	},
	translation{
		English: "Schedule appointments and keep track of supplies",
		Spanish: "Programar citas y llevar la cuenta de los materiales",
	},
	translation{
		English: "Scrub tech",
		Spanish: "Instrumentista quirúrgico",
	},
	translation{
		English: "Senior assistant",
		Spanish: "Asistente con más experiencia",
	},
	translation{
		English: "Senior or lead medical secretary",
		Spanish: "Secretario médico de mayor nivel o principal",
	},
	translation{
		English: "Serve meals and help people who cannot eat alone",
		Spanish: "Servir comidas y ayudar a quienes no pueden comer sin ayuda",
	},
	translation{
		English: "Services may be short of money, and not everyone welcomes help.",
		Spanish: "A los servicios les puede faltar dinero, y no todo el mundo recibe bien la ayuda.",
	},
	translation{
		English: "Set goals for good care and smooth work",
		Spanish: "Fijar metas para una buena atención y un trabajo sin tropiezos",
	},
	translation{
		English: "Set up equipment for each patient's therapy",
		Spanish: "Preparar el equipo para la terapia de cada paciente",
	},
	translation{
		English: "Set up hospital stays for patients",
		Spanish: "Organizar las estancias de los pacientes en el hospital",
	},
	translation{
		English: "Set up supplies and get rid of used needles safely",
		Spanish: "Preparar los materiales y desechar las agujas usadas de forma segura",
	},
	translation{
		English: "Set up the exam room and keep the machines in good order",
		Spanish: "Preparar la sala de examen y mantener las máquinas en buen estado",
	},
	translation{
		English: "Set up the operating room with tools and supplies",
		Spanish: "Preparar la sala de operaciones con los instrumentos y materiales",
	},
	translation{
		English: "Set up the room and the tools for each treatment",
		Spanish: "Preparar la sala y los instrumentos para cada tratamiento",
	},
	translation{
		English: "Set up, adjust, clean and fix lab equipment",
		Spanish: "Preparar, ajustar, limpiar y reparar el equipo de laboratorio",
	},
	translation{
		English: "Several projects run at once, with deadlines.",
		Spanish: "Hay varios proyectos a la vez, con fechas límite.",
	},
	translation{
		English: "Shifts may include evenings, weekends or overnights",
		Spanish: "Los turnos pueden ser por la tarde y noche, en fin de semana o de madrugada",
	},
	translation{
		English: "Shifts may include nights, weekends or holidays",
		Spanish: "Los turnos pueden incluir noches, fines de semana o días festivos",
	},
	translation{
		English: "Shop for food and cook meals that fit the client's diet",
		Spanish: "Comprar alimentos y cocinar comidas adecuadas para la dieta del cliente",
	},
	translation{
		English: "Short training on the job is usual; certified home health and hospice (end-of-life care) agencies ask for formal training.",
		Spanish: "Lo habitual es una formación corta en el trabajo; las agencias certificadas de salud en el hogar y de hospicio (cuidado al final de la vida) piden una capacitación formal.",
	},
	translation{
		English: "Short training on the job; helping patients move carries over.",
		Spanish: "Una formación corta en el trabajo; la experiencia de ayudar a los pacientes a moverse también sirve allí.",
	},
	translation{
		English: "Short training on the job; some states and agencies ask for their own training and test.",
		Spanish: "Una formación corta en el trabajo; algunos estados y agencias piden su propia formación y prueba.",
	},
	translation{
		English: "Show patients and families how to carry on when treatment is over",
		Spanish: "Enseñar a pacientes y familias cómo seguir cuando termine el tratamiento",
	},
	translation{
		English: "Show patients and families how to handle an illness or injury at home",
		Spanish: "Enseñar a pacientes y familias a manejar una enfermedad o lesión en casa",
	},
	translation{
		English: "Show patients how to put in, take out and care for contact lenses",
		Spanish: "Mostrar a los pacientes cómo ponerse, quitarse y cuidar los lentes de contacto",
	},
	translation{
		English: "Show patients how to take care of their teeth and gums",
		Spanish: "Enseñar a los pacientes a cuidar sus dientes y encías",
	},
	translation{
		English: "Show people how to give other samples, such as urine",
		Spanish: "Explicar a las personas cómo dar otras muestras, por ejemplo de orina",
	},
	translation{
		English: "Simple tools for health checks, such as blood pressure cuffs",
		Spanish: "Instrumentos sencillos para revisar la salud, como el brazalete para medir la presión",
	},
	translation{
		English: "Sitting is mostly chairside.",
		Spanish: "El tiempo sentado es sobre todo junto al sillón dental.",
	},
	translation{
		English: "Sitting is mostly driving; paperwork follows each call.",
		Spanish: "El tiempo sentado es sobre todo al conducir; después de cada llamada hay papeleo.",
	},
	translation{
		English: "Skill with electronic records and office software, so that data are accurate",
		Spanish: "Buen manejo de los expedientes electrónicos y de los programas de oficina, para que los datos sean exactos",
	},
	translation{
		English: "Skilled fingers for small parts",
		Spanish: "Dedos hábiles para piezas pequeñas",
	},
	translation{
		English: "Skilled hands for setting up equipment",
		Spanish: "Manos hábiles para preparar el equipo",
	},
	translation{
		English: "Skilled hands for treatment",
		Spanish: "Manos hábiles para el tratamiento",
	},
	translation{
		English: "Skilled hands in small spaces",
		Spanish: "Manos hábiles en espacios pequeños",
	},
	translation{
		English: "Skills are learned on the job over a moderate length of time; some people take a course first.",
		Spanish: "Las habilidades se aprenden en el trabajo durante un tiempo moderado; algunas personas toman primero un curso.",
	},
	translation{
		English: "Small crews; leadership skill at the 27th percentile.",
		Spanish: "Equipos pequeños; habilidad de liderazgo en el percentil 27.",
	},
	translation{
		English: "Software is taking over part of the work, so the tasks may change.",
		Spanish: "Los programas de computadora se van encargando de parte del trabajo, así que las tareas pueden cambiar.",
	},
	translation{
		English: "Software or devices",
		Spanish: "Programas o aparatos",
	},
	translation{
		English: "Software that helps create and process bills",
		Spanish: "Programas que ayudan a crear y procesar facturas",
	},
	translation{
		English: "Some add a certification, for example in wound care or the care of older people.",
		Spanish: "Algunas personas agregan una certificación, por ejemplo, en cuidado de heridas o de personas mayores.",
	},
	translation{
		English: "Some agencies may have experienced aides who guide others or plan visits.",
		Spanish: "Algunas agencias pueden tener asistentes con experiencia que guían a otros o planean las visitas.",
	},
	translation{
		English: "Some callers and patients are unhappy, and the work can be rushed.",
		Spanish: "Algunas personas, por teléfono o como pacientes, están descontentas, y el trabajo puede ir con prisa.",
	},
	translation{
		English: "Some callers are upset about money, and staying polite takes patience.",
		Spanish: "Algunas personas que llaman están molestas por asuntos de dinero, y mantener la amabilidad requiere paciencia.",
	},
	translation{
		English: "Some calls are about life and death, and that can weigh on a person.",
		Spanish: "Algunas llamadas son de vida o muerte, y eso puede pesar en el ánimo.",
	},
	translation{
		English: "Some employers require or like to see it; it covers help when the heart or breathing stops.",
		Spanish: "Algunos empleadores la exigen o la valoran; trata de cómo ayudar cuando se detiene el corazón o la respiración.",
	},
	translation{
		English: "Some go on to plan staff, supplies and quality checks.",
		Spanish: "Algunas personas llegan a planear el personal, los materiales y los controles de calidad.",
	},
	translation{
		English: "Some jobs ask for one or more of these, which cover help when the heart or breathing stops.",
		Spanish: "Algunos puestos piden una o más de estas certificaciones, que tratan de cómo ayudar cuando se detiene el corazón o la respiración.",
	},
	translation{
		English: "Some managers began as financial clerks in a health care office; a bachelor's degree is usual.",
		Spanish: "Algunas personas que hoy son gerentes empezaron como personal de finanzas en una oficina de atención médica; lo usual es tener una licenciatura universitaria (cuatro años).",
	},
	translation{
		English: "Some managers work more than 40 hours a week, and evenings, weekends or being on call are possible.",
		Spanish: "Algunos gerentes trabajan más de 40 horas por semana, y puede haber noches, fines de semana o guardias (disponibilidad por si llaman).",
	},
	translation{
		English: "Some nights and weekends for programs",
		Spanish: "Algunas noches y fines de semana por los programas",
	},
	translation{
		English: "Some nights and weekends; clinics with extended hours",
		Spanish: "Algunas noches y fines de semana; clínicas con horario amplio",
	},
	translation{
		English: "Some of these workers need a state license, employers may require or prefer certification, and some jobs ask for CPR or basic life support (emergency care) certification.",
		Spanish: "Una parte de este personal necesita una licencia del estado, los empleadores pueden exigir o preferir una certificación, y algunos puestos piden certificación en CPR (reanimación cardiopulmonar) o en soporte vital básico (atención de emergencia).",
	},
	translation{
		English: "Some patients are in pain or very afraid, and their feelings can be hard to handle.",
		Spanish: "Algunos pacientes tienen dolor o mucho miedo, y puede ser difícil manejar lo que sienten.",
	},
	translation{
		English: "Some patients are upset or afraid, and staff work very close to them.",
		Spanish: "Algunos pacientes están alterados o tienen miedo, y el personal trabaja muy cerca de ellos.",
	},
	translation{
		English: "Some people go on to teach in programs after high school.",
		Spanish: "Algunas personas pasan a enseñar en programas posteriores a la preparatoria (high school).",
	},
	translation{
		English: "Some people later run the front office; a degree or more training may help.",
		Spanish: "Con el tiempo, algunas personas dirigen la oficina de recepción; un título o más formación puede ayudar.",
	},
	translation{
		English: "Some pharmacies never close, so shifts can fall on nights or weekends.",
		Spanish: "Algunas farmacias nunca cierran, así que puede haber turnos de noche o de fin de semana.",
	},
	translation{
		English: "Some positions call for a master's or doctoral degree.",
		Spanish: "Algunos puestos piden una maestría o un doctorado.",
	},
	translation{
		English: "Some problems, like poverty or addiction, cannot be fixed quickly, and that can be sad.",
		Spanish: "Algunos problemas, como la pobreza o la adicción, no se arreglan rápido, y eso puede dar tristeza.",
	},
	translation{
		English: "Some reach the highest jobs in an organization, which may take a master's degree.",
		Spanish: "Algunas personas llegan a los puestos más altos de una organización, y para eso puede hacer falta una maestría.",
	},
	translation{
		English: "Some shifts are longer than eight hours or fall on nights, weekends and holidays.",
		Spanish: "Algunos turnos duran más de ocho horas o son de noche, en fines de semana y en días festivos.",
	},
	translation{
		English: "Some shifts run 12 to 24 hours, and work can fall on nights, weekends and holidays.",
		Spanish: "Algunos turnos duran de 12 a 24 horas, y puede tocar trabajar de noche, en fin de semana y en días festivos.",
	},
	translation{
		English: "Some specialists lead the staff who carry out health programs.",
		Spanish: "Algunos especialistas dirigen al personal que lleva a cabo los programas de salud.",
	},
	translation{
		English: "Some specialists move into management after more study.",
		Spanish: "Algunas personas pasan a puestos de gerencia después de estudiar más.",
	},
	translation{
		English: "Some start here, for example in medical records, office work, billing or nursing.",
		Spanish: "Algunas personas empiezan aquí, por ejemplo, en expedientes médicos, trabajo de oficina, facturación o enfermería.",
	},
	translation{
		English: "Some states ask for one to start or to advance, and some name special tasks such as x-rays.",
		Spanish: "Algunos estados piden una para empezar o para avanzar, y algunos nombran tareas especiales como las radiografías.",
	},
	translation{
		English: "Some states have rules for this work, so check with the state's own agency.",
		Spanish: "Algunos estados tienen reglas para este trabajo, así que consulta con la agencia del estado.",
	},
	translation{
		English: "Some states license; certification preferred",
		Spanish: "Algunos estados exigen licencia; se prefiere certificación",
	},
	translation{
		English: "Some states license; employers prefer or require certification",
		Spanish: "Algunos estados piden licencia; los empleadores prefieren o exigen certificación",
	},
	translation{
		English: "Some states license; many employers look for certification",
		Spanish: "Algunos estados exigen licencia; muchos empleadores buscan certificación",
	},
	translation{
		English: "Some states may ask for one, so check with the state's own agency.",
		Spanish: "Algunos estados pueden pedir una, así que consulta con la agencia del estado.",
	},
	translation{
		English: "Some states regulate the job, and some employers require certification; many jobs also ask for CPR or basic life support (emergency care) certification.",
		Spanish: "Algunos estados regulan este trabajo y algunos empleadores exigen certificación; muchos puestos también piden una certificación en reanimación cardiopulmonar (CPR) o soporte vital básico (atención de emergencia).",
	},
	translation{
		English: "Some states require certification",
		Spanish: "Algunos estados exigen certificación",
	},
	translation{
		English: "Some states require lab staff to be licensed or registered, and employers may prefer people with certification.",
		Spanish: "Algunos estados exigen que el personal de laboratorio tenga licencia o registro, y los empleadores pueden preferir a personas con certificación.",
	},
	translation{
		English: "Some states require one, and the rules differ by state and specialty.",
		Spanish: "Algunos estados exigen una licencia o un registro, y las reglas cambian según el estado y la especialidad.",
	},
	translation{
		English: "Some take on wider duties, such as a nursing home or the information systems of an entire hospital.",
		Spanish: "Algunas personas asumen tareas más amplias, como una residencia de ancianos o los sistemas de información de todo un hospital.",
	},
	translation{
		English: "Some technicians move up with experience and more education; technologists typically have a bachelor's degree.",
		Spanish: "Algunas personas ascienden con experiencia y más estudios; para el puesto de tecnólogo, lo típico es una licenciatura universitaria (cuatro años).",
	},
	translation{
		English: "Speak for the facility or department in meetings with boards or investors",
		Spanish: "Hablar en nombre del centro o departamento en reuniones con juntas directivas o inversionistas",
	},
	translation{
		English: "Speak up for better health services and rules",
		Spanish: "Hablar en favor de mejores servicios y reglas de salud",
	},
	translation{
		English: "Speak up for people and neighborhoods that lack services",
		Spanish: "Hablar en favor de personas y barrios a los que les faltan servicios",
	},
	translation{
		English: "Specialized medical assistant",
		Spanish: "Asistente médico especializado",
	},
	translation{
		English: "Specialty certification for practical nurses",
		Spanish: "Certificación de especialidad para enfermería práctica",
	},
	translation{
		English: "Specialty nursing certification",
		Spanish: "Certificación de especialidad en enfermería",
	},
	translation{
		English: "Spirometers (measure breathing), in lung testing jobs",
		Spanish: "Espirómetros (miden la respiración), en puestos con pruebas de los pulmones",
	},
	translation{
		English: "Spotting what does not look normal",
		Spanish: "Notar lo que no se ve normal",
	},
	translation{
		English: "Staff may grow close to patients who later get worse or die.",
		Spanish: "Es posible tomar cariño a pacientes que después empeoran o mueren.",
	},
	translation{
		English: "Staff nurse",
		Spanish: "Enfermero de planta",
	},
	translation{
		English: "Stamina for a day on foot",
		Spanish: "Resistencia para pasar el día de pie",
	},
	translation{
		English: "Stamina for bending, standing and lifting",
		Spanish: "Resistencia para agacharse, estar de pie y levantar peso",
	},
	translation{
		English: "Stamina for long standing",
		Spanish: "Resistencia para estar mucho tiempo de pie",
	},
	translation{
		English: "Stamina for standing and helping patients move",
		Spanish: "Resistencia para estar de pie y ayudar a los pacientes a moverse",
	},
	translation{
		English: "Stamina for standing at work",
		Spanish: "Resistencia para trabajar de pie",
	},
	translation{
		English: "Stamina for standing, bending and kneeling",
		Spanish: "Resistencia para estar de pie, agacharse y arrodillarse",
	},
	translation{
		English: "Standard coding systems for diagnoses and treatments",
		Spanish: "Sistemas estándar de códigos para diagnósticos y tratamientos",
	},
	translation{
		English: "State EMT license",
		Spanish: "Licencia de EMT del estado",
	},
	translation{
		English: "State certification for community health workers",
		Spanish: "Certificación del estado para promotores de salud comunitaria",
	},
	translation{
		English: "State competency exam and nurse aide registry (title often CNA)",
		Spanish: "Examen del estado y registro de auxiliares de enfermería (a menudo con el título CNA)",
	},
	translation{
		English: "State licence and exam",
		Spanish: "Licencia y examen del estado",
	},
	translation{
		English: "State license for cardiovascular technologists",
		Spanish: "Licencia del estado para técnicos cardiovasculares",
	},
	translation{
		English: "State license or certification for home health aides",
		Spanish: "Licencia o certificación del estado para asistentes de salud en el hogar",
	},
	translation{
		English: "State license or certification for phlebotomists",
		Spanish: "Licencia o certificación del estado para flebotomistas",
	},
	translation{
		English: "State license or certification for physical therapist assistants",
		Spanish: "Licencia o certificación del estado para asistentes de fisioterapia",
	},
	translation{
		English: "State license or registration for lab staff",
		Spanish: "Licencia o registro del estado para personal de laboratorio",
	},
	translation{
		English: "State license, registration or certification",
		Spanish: "Licencia, registro o certificación del estado",
	},
	translation{
		English: "State requirements for pharmacy technicians",
		Spanish: "Requisitos del estado para técnicos de farmacia",
	},
	translation{
		English: "State requirements for surgical technologists",
		Spanish: "Requisitos del estado para técnicos quirúrgicos",
	},
	translation{
		English: "State-approved program, competency exam and registry",
		Spanish: "Programa aprobado por el estado, examen de competencia y registro",
	},
	translation{
		English: "States do not require aides to have a license.",
		Spanish: "Los estados no exigen licencia para trabajar como ayudante.",
	},
	translation{
		English: "States that allow extra tasks, such as polishing teeth, want a license, registration or certification for them.",
		Spanish: "Los estados que permiten más tareas, como pulir los dientes, piden una licencia, un registro o una certificación para hacerlas.",
	},
	translation{
		English: "States typically ask for no license at entry level, but some require a license, registration or certification to start or to do extra tasks.",
		Spanish: "Por lo general los estados no piden licencia para empezar, pero algunos exigen una licencia, un registro o una certificación para empezar o para hacer más tareas.",
	},
	translation{
		English: "Staying steady around suffering and emergencies",
		Spanish: "Mantener la calma ante el sufrimiento y las emergencias",
	},
	translation{
		English: "Steady, gentle hands",
		Spanish: "Manos firmes y suaves",
	},
	translation{
		English: "Steam sterilizers (autoclaves) and washing machines for instruments",
		Spanish: "Esterilizadores de vapor (autoclaves) y máquinas para lavar instrumentos",
	},
	translation{
		English: "Sterile (germ-free) sample containers",
		Spanish: "Recipientes estériles (sin gérmenes) para muestras",
	},
	translation{
		English: "Sterile processing tech",
		Spanish: "Técnico en esterilización",
	},
	translation{
		English: "Sterile processing technician",
		Spanish: "Técnico en procesamiento estéril",
	},
	translation{
		English: "Sterile processing technicians clean medical instruments, make them germ-free (sterile) and pack them for the next operation or exam. Most work in hospitals, away from patients, and supply operating rooms and other departments. Patients rarely see them, but their safety depends on this work.",
		Spanish: "Quien trabaja como técnico en procesamiento estéril limpia los instrumentos médicos, los deja sin gérmenes (estériles) y los empaca para la siguiente operación o revisión médica. La mayor parte de este trabajo se hace en hospitales, lejos de los pacientes, para surtir a las salas de operaciones y a otros departamentos. Los pacientes casi nunca ven este trabajo, pero su seguridad depende de él.",
	},
	translation{
		English: "Sterilizing equipment, drapes and gowns",
		Spanish: "Equipo para esterilizar, paños quirúrgicos y batas",
	},
	translation{
		English: "Strength and stamina for lifting and standing",
		Spanish: "Fuerza y resistencia para levantar peso y estar de pie",
	},
	translation{
		English: "Strength and stamina for lifting and walking",
		Spanish: "Fuerza y resistencia para levantar peso y caminar",
	},
	translation{
		English: "Strength and stamina for standing and handling trays",
		Spanish: "Fuerza y resistencia para estar de pie y mover bandejas",
	},
	translation{
		English: "Strength for lifting, bending and kneeling",
		Spanish: "Fuerza para levantar, agacharse y arrodillarse",
	},
	translation{
		English: "Stress",
		Spanish: "Estrés",
	},
	translation{
		English: "Study survey answers and other data to see what works",
		Spanish: "Estudiar respuestas de encuestas y otros datos para ver qué funciona",
	},
	translation{
		English: "Suction hoses",
		Spanish: "Mangueras de succión",
	},
	translation{
		English: "Supervising practical nurse",
		Spanish: "Enfermero práctico supervisor",
	},
	translation{
		English: "Supervisor",
		Spanish: "Supervisor",
	},
	translation{
		English: "Surgical first assistant",
		Spanish: "Primer asistente quirúrgico",
	},
	translation{
		English: "Surgical instruments and retractors (tools that hold tissue back)",
		Spanish: "Instrumentos quirúrgicos y separadores (herramientas que apartan el tejido)",
	},
	translation{
		English: "Surgical tech",
		Spanish: "Técnico en cirugía",
	},
	translation{
		English: "Surgical technologist",
		Spanish: "Técnico quirúrgico",
	},
	translation{
		English: "Surgical technologists get the operating room ready, hand tools to surgeons during operations and keep count of every tool and supply. They help keep everything near the patient free of germs. Most work in hospitals, in a team with surgeons and nurses.",
		Spanish: "Quien trabaja como técnico quirúrgico prepara la sala de operaciones, pasa los instrumentos a los cirujanos durante las operaciones y lleva la cuenta de cada instrumento y material. Ayuda a mantener sin gérmenes todo lo que está cerca del paciente. La mayor parte de este trabajo se hace en hospitales, en equipo con cirujanos y personal de enfermería.",
	},
	translation{
		English: "Tactful questions to doctors and other staff",
		Spanish: "Preguntas con tacto a los médicos y al resto del personal",
	},
	translation{
		English: "Take and watch vital signs such as blood pressure",
		Spanish: "Tomar y vigilar los signos vitales, como la presión arterial",
	},
	translation{
		English: "Take in prescriptions and ask for any missing details",
		Spanish: "Recibir recetas y pedir los datos que falten",
	},
	translation{
		English: "Take in used instruments and clean off blood and tissue",
		Spanish: "Recibir los instrumentos usados y limpiarles la sangre y los restos de tejido",
	},
	translation{
		English: "Take patients where they need to go, for example by wheelchair",
		Spanish: "Llevar a los pacientes a donde necesitan ir, por ejemplo en silla de ruedas",
	},
	translation{
		English: "Take payments and send claims to insurance companies",
		Spanish: "Cobrar y enviar solicitudes de pago a las aseguradoras",
	},
	translation{
		English: "Take simple health histories from patients",
		Spanish: "Preguntar y anotar una historia de salud sencilla de cada paciente",
	},
	translation{
		English: "Take vital signs (temperature, blood pressure and the like)",
		Spanish: "Tomar los signos vitales (temperatura, presión arterial y otros parecidos)",
	},
	translation{
		English: "Take vital signs such as blood pressure and weight",
		Spanish: "Tomar los signos vitales, como la presión arterial y el peso",
	},
	translation{
		English: "Take x-rays of teeth, after special training",
		Spanish: "Tomar radiografías de los dientes, después de una formación especial",
	},
	translation{
		English: "Takes a state-approved program and an exam; a secondary source names it as the NCLEX-PN, so check with the state board.",
		Spanish: "Hace falta un programa aprobado por el estado y un examen; una fuente secundaria dice que es el NCLEX-PN, así que consulta con la junta del estado.",
	},
	translation{
		English: "Takes an approved nursing program and an exam, called the NCLEX-RN; some states also check for a criminal record.",
		Spanish: "Exige un programa de enfermería aprobado y un examen, llamado NCLEX-RN; algunos estados también revisan si hay antecedentes penales.",
	},
	translation{
		English: "Takes five or more years of experience plus certification.",
		Spanish: "Requiere cinco años o más de experiencia, además de certificación.",
	},
	translation{
		English: "Talk with doctors about test results",
		Spanish: "Hablar con los médicos sobre los resultados de las pruebas",
	},
	translation{
		English: "Talk with patients about their care and hear their worries",
		Spanish: "Hablar con los pacientes sobre sus cuidados y escuchar sus preocupaciones",
	},
	translation{
		English: "Teach patients and families about an illness and the choices for treating it",
		Spanish: "Enseñar a pacientes y familias sobre una enfermedad y las opciones para tratarla",
	},
	translation{
		English: "Teach patients to use walkers and other aids",
		Spanish: "Enseñar a los pacientes a usar andadores y otras ayudas",
	},
	translation{
		English: "Teacher of surgical technology",
		Spanish: "Docente de tecnología quirúrgica",
	},
	translation{
		English: "Teaching and leading group discussions",
		Spanish: "Enseñar y dirigir conversaciones en grupo",
	},
	translation{
		English: "Teamwork and kindness toward patients",
		Spanish: "Trabajo en equipo y amabilidad con los pacientes",
	},
	translation{
		English: "Teamwork with nurses",
		Spanish: "Trabajo en equipo con el personal de enfermería",
	},
	translation{
		English: "Teamwork with other medical staff",
		Spanish: "Trabajo en equipo con otro personal médico",
	},
	translation{
		English: "Teamwork with the crew and others at the scene",
		Spanish: "Trabajo en equipo con la propia tripulación y con otras personas en el lugar",
	},
	translation{
		English: "Technical know-how plus people skills, in a different mix than clinical assistants need",
		Spanish: "Conocimientos técnicos y buen trato con la gente, en una mezcla distinta de la que necesitan los asistentes clínicos",
	},
	translation{
		English: "Technical know-how plus people skills, in a different mix than medical assistants need",
		Spanish: "Conocimientos técnicos y buen trato con la gente, en una mezcla distinta de la que necesitan los asistentes médicos",
	},
	translation{
		English: "Technician with a specialty",
		Spanish: "Técnico con una especialidad",
	},
	translation{
		English: "Technicians typically earn an associate's degree, and some programs give a certificate; the official entry level, which counts technologists too, is a bachelor's degree.",
		Spanish: "Para el puesto de técnico, lo típico es un título asociado (dos años), y algunos programas dan un certificado; el nivel de entrada oficial, que también cuenta a los tecnólogos, es una licenciatura universitaria (cuatro años).",
	},
	translation{
		English: "Technologists and technicians are counted together; the handbook page lists private general hospitals at 37 percent and gives no separate figure for other hospitals.",
		Spanish: "Tecnólogos y técnicos se cuentan juntos; la página del manual da un 37 % para los hospitales generales privados y no da una cifra aparte para otros hospitales.",
	},
	translation{
		English: "Telephone and email, used almost every day",
		Spanish: "Teléfono y correo electrónico, que se usan casi todos los días",
	},
	translation{
		English: "Tell hospital staff what was seen and done, and write it down",
		Spanish: "Contar al personal del hospital lo que se vio y se hizo, y escribirlo",
	},
	translation{
		English: "Tell patients what a test will be like and answer their questions",
		Spanish: "Explicar a los pacientes cómo será la prueba y responder a sus preguntas",
	},
	translation{
		English: "Tell registered nurses or doctors how patients are doing",
		Spanish: "Informar a los enfermeros registrados o a los médicos de cómo están los pacientes",
	},
	translation{
		English: "Tell the nurses when something about a patient seems wrong",
		Spanish: "Avisar al personal de enfermería cuando parece que algo anda mal con un paciente",
	},
	translation{
		English: "Tennessee Board of Nursing",
		Spanish: "Tennessee Board of Nursing",
	},
	translation{
		English: "Test how well patients see up close and far away",
		Spanish: "Medir qué tan bien ven los pacientes de cerca y de lejos",
	},
	translation{
		English: "Test samples of blood, urine and tissue",
		Spanish: "Analizar muestras de sangre, orina y tejidos",
	},
	translation{
		English: "Test strips and logs that show a load is sterile",
		Spanish: "Tiras de prueba y registros que muestran que una carga está estéril",
	},
	translation{
		English: "Test that each load is really germ-free and record the result",
		Spanish: "Comprobar que cada carga quede de verdad sin gérmenes y anotar el resultado",
	},
	translation{
		English: "The CHES certification can help where employers ask for it.",
		Spanish: "La certificación CHES puede ayudar donde los empleadores la piden.",
	},
	translation{
		English: "The COMT certification can follow for people who go further in the field.",
		Spanish: "La certificación COMT puede venir después para quienes avanzan más en este campo.",
	},
	translation{
		English: "The COT certification can come next.",
		Spanish: "La certificación COT puede ser el siguiente paso.",
	},
	translation{
		English: "The amounts are the official ones; the year is not.",
		Spanish: "Las cantidades son las oficiales; el año, no.",
	},
	translation{
		English: "The article contradicts itself here, and no official shares exist for this title.",
		Spanish: "Aquí el artículo se contradice, y no existen porcentajes oficiales para este puesto.",
	},
	translation{
		English: "The article contradicts itself here.",
		Spanish: "Aquí el artículo se contradice.",
	},
	translation{
		English: "The article contradicts itself, and official statistics cannot settle it.",
		Spanish: "El artículo se contradice, y las estadísticas oficiales no pueden resolver la duda.",
	},
	translation{
		English: "The article says hospitals, outpatient centers and specialty clinics value it more and more, though some jobs need no credential.",
		Spanish: "El artículo dice que los hospitales, los centros ambulatorios y las clínicas de especialidad la valoran cada vez más, aunque algunos puestos no piden ninguna credencial.",
	},
	translation{
		English: "The bachelor's degree often fits; most also need experience in an office or patient care role at a health facility.",
		Spanish: "La licenciatura universitaria muchas veces sirve; en la mayoría de los casos también hace falta experiencia en un puesto de oficina o de atención a pacientes en un centro de salud.",
	},
	translation{
		English: "The basic EMT level usually takes less than one year; the next level, Advanced EMT, can take up to two.",
		Spanish: "El nivel básico de EMT suele tomar menos de un año; el siguiente nivel, EMT avanzado (Advanced EMT), puede tomar hasta dos.",
	},
	translation{
		English: "The business share stands for government offices (7 percent), not counting public schools and hospitals.",
		Spanish: "El porcentaje de empresas corresponde a oficinas del gobierno (7 %), sin contar escuelas y hospitales públicos.",
	},
	translation{
		English: "The certifying body describes certification as something employers look for, and usually not as a legal duty.",
		Spanish: "La organización que certifica describe la certificación como algo que los empleadores buscan y, por lo general, no como una obligación legal.",
	},
	translation{
		English: "The day can mean long standing and lifting or turning patients.",
		Spanish: "El día puede exigir mucho tiempo de pie y levantar o voltear a pacientes.",
	},
	translation{
		English: "The degree and earlier work are the preparation; no set training on the job is listed.",
		Spanish: "La preparación es el título y el trabajo anterior; no se indica una formación establecida en el trabajo.",
	},
	translation{
		English: "The entry job; both assistants have similar paths upward because their duties overlap.",
		Spanish: "El puesto de entrada; ambos asistentes tienen caminos parecidos para ascender porque sus tareas coinciden en parte.",
	},
	translation{
		English: "The exam and 400 hours of practice lead to the CRCST certification.",
		Spanish: "El examen y 400 horas de práctica llevan a la certificación CRCST.",
	},
	translation{
		English: "The exam is open to people with a bachelor's degree or higher and a health education major or 25 semester credits of fitting courses.",
		Spanish: "Pueden tomar el examen las personas con licenciatura universitaria o un título más alto que, además, tengan una especialidad (major) en educación para la salud o 25 créditos semestrales de cursos adecuados.",
	},
	translation{
		English: "The first job, after a bachelor's degree.",
		Spanish: "El primer puesto, después de la licenciatura universitaria.",
	},
	translation{
		English: "The first job, after a certificate or degree program.",
		Spanish: "El primer trabajo, después de un programa con certificado o título.",
	},
	translation{
		English: "The first job, after a certificate program or training by the employer.",
		Spanish: "El primer trabajo, después de un programa con certificado o de formación dada por el empleador.",
	},
	translation{
		English: "The first job, after a program and a state license; employers usually want a driver's license too.",
		Spanish: "El primer puesto, después de un programa y una licencia del estado; los empleadores suelen querer también una licencia de conducir.",
	},
	translation{
		English: "The first job, after a program or with training in the office.",
		Spanish: "El primer puesto, después de un programa o con formación en el consultorio.",
	},
	translation{
		English: "The first job, after the degree and the license or certification.",
		Spanish: "El primer trabajo, después del título y de la licencia o certificación.",
	},
	translation{
		English: "The first job, after the program, the exam and the license.",
		Spanish: "El primer puesto, después del programa, el examen y la licencia.",
	},
	translation{
		English: "The first job, after the state program and exam where these are required.",
		Spanish: "El primer puesto, después del programa y el examen del estado, donde se exigen.",
	},
	translation{
		English: "The first job, learned at work in a short time.",
		Spanish: "El primer trabajo, que se aprende en el puesto en poco tiempo.",
	},
	translation{
		English: "The first job, learned in a short time at work.",
		Spanish: "El primer puesto, que se aprende en poco tiempo en el trabajo.",
	},
	translation{
		English: "The first job, often learned at work.",
		Spanish: "El primer puesto, que muchas veces se aprende en el trabajo.",
	},
	translation{
		English: "The first job, typically after an associate's degree.",
		Spanish: "El primer puesto, por lo general después de un título asociado (dos años).",
	},
	translation{
		English: "The first job, usually after a certificate program.",
		Spanish: "El primer puesto, por lo general después de un programa con certificado.",
	},
	translation{
		English: "The first job, with a high school diploma and training at work.",
		Spanish: "El primer puesto, con un diploma de preparatoria (high school) y capacitación en el trabajo.",
	},
	translation{
		English: "The first job, with brief training at work.",
		Spanish: "El primer puesto, con una formación breve en el trabajo.",
	},
	translation{
		English: "The first job, with training at work or after a program.",
		Spanish: "El primer trabajo, con formación en el puesto o después de un programa.",
	},
	translation{
		English: "The first job, with training at work.",
		Spanish: "El primer puesto, con formación en el trabajo.",
	},
	translation{
		English: "The first job; new staff learn the steps under guidance at work.",
		Spanish: "El primer trabajo; el personal nuevo aprende los pasos con guía en el puesto.",
	},
	translation{
		English: "The first job; some people earn the COA certification at this stage.",
		Spanish: "El primer puesto; algunas personas obtienen la certificación COA en esta etapa.",
	},
	translation{
		English: "The first management job, usually after a degree and some experience.",
		Spanish: "El primer puesto de gerencia, por lo general después de un título y algo de experiencia.",
	},
	translation{
		English: "The handbook counts injuries and illnesses, such as falls and strain, among the most frequent of any job.",
		Spanish: "El manual cuenta las lesiones y enfermedades de esta ocupación, como caídas y daños por esfuerzo, entre las más frecuentes de todos los trabajos.",
	},
	translation{
		English: "The handbook gives no split for medical secretaries alone, so these shares are a careful guess.",
		Spanish: "El manual no da un reparto solo para esta ocupación, así que estas partes son una estimación cuidadosa.",
	},
	translation{
		English: "The handbook names no license for this job.",
		Spanish: "El manual no menciona ninguna licencia para este puesto.",
	},
	translation{
		English: "The handbook names no license for this work.",
		Spanish: "El manual no menciona ninguna licencia para este trabajo.",
	},
	translation{
		English: "The handbook names no license, but employers may prefer or expect a certification.",
		Spanish: "El manual no menciona ninguna licencia, pero los empleadores pueden preferir o esperar una certificación.",
	},
	translation{
		English: "The handbook names no license, but some employers insist on certification or favor people who have it.",
		Spanish: "El manual no menciona ninguna licencia, pero algunos empleadores exigen una certificación o prefieren a quienes la tienen.",
	},
	translation{
		English: "The handbook page gives no figure for big cities, and neither setting comes near 15 percent.",
		Spanish: "La página del manual no da ninguna cifra para las ciudades grandes, y ninguno de los dos lugares se acerca a 15 %.",
	},
	translation{
		English: "The handbook rounds 12.5 percent to 12; it is the only growth figure in the article that is still current.",
		Spanish: "El manual redondea 12.5 % a 12; es la única cifra de crecimiento del artículo que sigue vigente.",
	},
	translation{
		English: "The home share adds individual and family services (49 percent) and home health care services (24 percent).",
		Spanish: "El porcentaje de hogares suma los servicios individuales y familiares (49 %) y los servicios de salud en el hogar (24 %).",
	},
	translation{
		English: "The job is very physical, and injuries are more common than in most jobs.",
		Spanish: "El trabajo es muy físico, y las lesiones son más comunes que en la mayoría de los trabajos.",
	},
	translation{
		English: "The number of older adults, who tend to need more care, is growing; the article adds preventive care, new facilities and expanding services, and says that more complex care and technology (records systems, diagnostic tools) raise the demand for clinical assistants who are good with technology.",
		Spanish: "Crece el número de adultos mayores, que suelen necesitar más atención; el artículo añade la atención preventiva, los centros nuevos y los servicios que se amplían, y dice que una atención más compleja y la tecnología (sistemas de expedientes, herramientas de diagnóstico) aumentan la demanda de asistentes clínicos que manejan bien la tecnología.",
	},
	translation{
		English: "The number of older adults, who tend to need more care, is growing; the article adds preventive care, new facilities and expanding services, and sees promising prospects for both assistants over the next decade.",
		Spanish: "Crece el número de adultos mayores, que suelen necesitar más atención; el artículo añade la atención preventiva, los centros nuevos y los servicios que se amplían, y ve un futuro prometedor para ambos asistentes en la próxima década.",
	},
	translation{
		English: "The number of older people is rising, and long-term care is moving from nursing homes to people's own homes and communities.",
		Spanish: "El número de personas mayores está subiendo, y los cuidados de largo plazo están pasando de las residencias de ancianos a las casas y comunidades de la gente.",
	},
	translation{
		English: "The number of older people with long-lasting illnesses is rising, so more hands will be needed.",
		Spanish: "El número de personas mayores con enfermedades de larga duración va en aumento, así que se necesitarán más manos.",
	},
	translation{
		English: "The number of patients wears people down, and emergencies or anxious patients need a fast, focused response.",
		Spanish: "La cantidad de pacientes cansa, y las emergencias o los pacientes con ansiedad necesitan una respuesta rápida y concentrada.",
	},
	translation{
		English: "The office share covers offices of therapists (45 percent) and of doctors (5 percent).",
		Spanish: "El porcentaje de consultorios incluye los de terapeutas (45 %) y los de médicos (5 %).",
	},
	translation{
		English: "The office share covers offices of therapists (66 percent) and of doctors (9 percent).",
		Spanish: "El porcentaje de consultorios incluye los de terapeutas (66 %) y los de médicos (9 %).",
	},
	translation{
		English: "The official table gives no reason; our reading is that eye problems grow more common as the population ages.",
		Spanish: "La tabla oficial no da ninguna razón; según nuestra lectura, los problemas de los ojos se vuelven más comunes a medida que la población envejece.",
	},
	translation{
		English: "The official table gives no reason; the handbook expects more operations as people live longer, and each one leaves instruments to clean.",
		Spanish: "La tabla oficial no da ninguna razón; el manual de ocupaciones espera más operaciones porque la gente vive más años, y cada una deja instrumentos por limpiar.",
	},
	translation{
		English: "The outpatient share (19 percent) also counts doctors' offices and home health care.",
		Spanish: "El porcentaje de centros ambulatorios (19 %) también cuenta los consultorios médicos y la atención de salud en el hogar.",
	},
	translation{
		English: "The pace is intense: lab samples and procedures need quick decisions.",
		Spanish: "El ritmo es intenso: las muestras de laboratorio y los procedimientos piden decisiones rápidas.",
	},
	translation{
		English: "The pharmacy share covers drugstores and other pharmacies (52 percent) plus general stores (9 percent) and grocery and food stores (9 percent).",
		Spanish: "El porcentaje de farmacia incluye farmacias comerciales y otras farmacias (52 %), además de tiendas de mercancía general (9 %) y supermercados y tiendas de alimentos (9 %).",
	},
	translation{
		English: "The population is growing and getting older, and doctors rely on blood tests to find many kinds of illness.",
		Spanish: "La población crece y envejece, y los médicos se apoyan en los análisis de sangre para detectar muchos tipos de enfermedades.",
	},
	translation{
		English: "The preparation is the degree itself, usually about four years; no set training on the job is listed.",
		Spanish: "La preparación es el título mismo, por lo general unos cuatro años; no se indica una formación establecida en el trabajo.",
	},
	translation{
		English: "The program is typically accredited (officially checked) and includes supervised practice in a health care setting; the handbook does not say how long it takes.",
		Spanish: "El programa suele ser acreditado (revisado oficialmente) e incluye práctica supervisada en un lugar de atención médica; el manual de ocupaciones no dice cuánto dura.",
	},
	translation{
		English: "The program mixes classes with supervised practice, and the employer adds a brief introduction on the job.",
		Spanish: "El programa combina clases con práctica supervisada, y el empleador agrega una breve introducción en el trabajo.",
	},
	translation{
		English: "The program typically takes about two years and includes supervised practice with patients.",
		Spanish: "El programa suele durar unos dos años e incluye práctica supervisada con pacientes.",
	},
	translation{
		English: "The program usually lasts about a year and mixes classes with supervised practice with patients.",
		Spanish: "El programa suele durar alrededor de un año y combina clases con práctica supervisada con pacientes.",
	},
	translation{
		English: "The role can be hard to pin down, which frustrates some and leaves them unsure of their place at work.",
		Spanish: "La ocupación puede ser difícil de definir; eso frustra a algunas personas y las deja sin saber bien cuál es su lugar en el trabajo.",
	},
	translation{
		English: "The same steps come up again and again, and each one has to be exact.",
		Spanish: "Los mismos pasos se repiten una y otra vez, y cada uno tiene que ser exacto.",
	},
	translation{
		English: "The same tasks come up again and again, and details must be right.",
		Spanish: "Las mismas tareas se repiten una y otra vez, y los detalles tienen que estar bien.",
	},
	translation{
		English: "The same tests are repeated with one patient after another.",
		Spanish: "Las mismas pruebas se repiten con un paciente tras otro.",
	},
	translation{
		English: "The shared occupation measures 41; the article finds medical assistants' duties loosely bounded, clinical assistants' set by protocol.",
		Spanish: "La medida de la ocupación compartida es 41; según el artículo, las tareas de los asistentes médicos tienen límites poco claros, y las de los asistentes clínicos siguen un protocolo.",
	},
	translation{
		English: "The shared occupation measures 48; the article gives clinical assistants more hands-on time.",
		Spanish: "La medida de la ocupación compartida es 48; el artículo da a los asistentes clínicos más tiempo de trabajo práctico.",
	},
	translation{
		English: "The shared occupation measures 49; the article gives clinical assistants medical devices and tests, medical assistants office software.",
		Spanish: "La medida de la ocupación compartida es 49; el artículo da a los asistentes clínicos aparatos y pruebas médicas, y a los asistentes médicos programas de oficina.",
	},
	translation{
		English: "The shared occupation measures 63; the article gives clinical assistants minor surgery, lab samples and quick clinical decisions.",
		Spanish: "La medida de la ocupación compartida es 63; el artículo asigna a los asistentes clínicos la cirugía menor, las muestras de laboratorio y las decisiones clínicas rápidas.",
	},
	translation{
		English: "The shared occupation measures 63; the article's ladder leads medical assistants to lead and office manager, clinical assistants to specialist first.",
		Spanish: "La medida de la ocupación compartida es 63; la escalera profesional del artículo lleva a los asistentes médicos a asistente principal y a gerente de oficina, y a los asistentes clínicos primero a especialista.",
	},
	translation{
		English: "The shared occupation measures 64; the article finds both stressful, the clinical assistant's volume, pace and turnover a little more so.",
		Spanish: "La medida de la ocupación compartida es 64; según el artículo, ambos trabajos causan estrés, y un poco más el del asistente clínico, por el volumen, el ritmo y la rotación.",
	},
	translation{
		English: "The shared occupation measures 65; the article gives medical assistants the wider mix of clinical and office work.",
		Spanish: "La medida de la ocupación compartida es 65; el artículo da a los asistentes médicos la mezcla más amplia de trabajo clínico y de oficina.",
	},
	translation{
		English: "The shared occupation measures 68; the article makes scheduling, records and insurance core duties of medical assistants.",
		Spanish: "La medida de la ocupación compartida es 68; según el artículo, las citas, los expedientes y los seguros son tareas centrales de los asistentes médicos.",
	},
	translation{
		English: "The shared occupation measures 77; the article puts direct care at the center of the clinical assistant's day.",
		Spanish: "La medida de la ocupación compartida es 77; el artículo pone la atención directa en el centro del día del asistente clínico.",
	},
	translation{
		English: "The shared occupation measures 82; the article names blood, bodily fluids and minor surgery as the clinical assistant's everyday.",
		Spanish: "La medida de la ocupación compartida es 82; según el artículo, la sangre, los fluidos corporales y la cirugía menor son cosa de todos los días para el asistente clínico.",
	},
	translation{
		English: "The shares are a careful guess; wage statistics place about 92 percent of these jobs in health care and social assistance.",
		Spanish: "Los porcentajes son una estimación prudente; las estadísticas de sueldos sitúan alrededor del 92 % de estos puestos en la atención de salud y la asistencia social.",
	},
	translation{
		English: "The shares are a careful guess; wage statistics place about 94 percent of these jobs in health care and 4 percent in retail stores.",
		Spanish: "Los porcentajes son un cálculo aproximado, hecho con cuidado; las estadísticas de sueldos ubican alrededor del 94 % de estos puestos en atención médica y el 4 % en tiendas.",
	},
	translation{
		English: "The split is our estimate: statistics count billing clerks in every field, and about 43 percent of their jobs were in health care and social assistance.",
		Spanish: "La división es nuestra estimación: las estadísticas cuentan al personal de facturación de todos los campos, y alrededor del 43 % de sus puestos estaban en atención médica y asistencia social.",
	},
	translation{
		English: "The split is our guess, since no official one exists for this title. The article says hospital units or specialty clinics are more likely, but elsewhere names doctors' offices, outpatient clinics and hospitals.",
		Spanish: "El reparto es una suposición nuestra, porque no existe uno oficial para este puesto. El artículo dice que son más probables las unidades de hospital o las clínicas de especialidad, pero en otra parte nombra consultorios, clínicas ambulatorias y hospitales.",
	},
	translation{
		English: "The two are close; official statistics have no entry-level group.",
		Spanish: "Los dos datos se parecen; las estadísticas oficiales no tienen un grupo aparte para quienes empiezan.",
	},
	translation{
		English: "The usual first job, in a hospital or a community health setting.",
		Spanish: "El primer trabajo más común, en un hospital o en un lugar de salud comunitaria.",
	},
	translation{
		English: "The work can be tiring emotionally, and some clients may act in difficult or violent ways.",
		Spanish: "El trabajo puede cansar emocionalmente, y algunos clientes pueden actuar de forma difícil o violenta.",
	},
	translation{
		English: "The work is done very close to people's mouths, so gloves, masks and safety glasses stay on for much of the day.",
		Spanish: "Se trabaja muy cerca de la boca de las personas, así que se usan guantes, mascarilla y lentes de seguridad gran parte del día.",
	},
	translation{
		English: "The workload is high because office and clinical tasks come together, often under time pressure.",
		Spanish: "La carga de trabajo es alta porque se juntan las tareas de oficina y las clínicas, muchas veces con prisa.",
	},
	translation{
		English: "Therapy equipment",
		Spanish: "Equipo de terapia",
	},
	translation{
		English: "There are several ways to qualify, and the ASCP lists the current ones.",
		Spanish: "Hay varias maneras de cumplir los requisitos, y la ASCP publica la lista de las vigentes.",
	},
	translation{
		English: "There are staffing problems, and stress and workload raise turnover (people leaving the job).",
		Spanish: "Hay problemas de personal, y el estrés y la carga de trabajo aumentan la rotación (gente que deja el trabajo).",
	},
	translation{
		English: "There is travel between homes and offices, and some events are on evenings and weekends.",
		Spanish: "Hay que viajar entre hogares y oficinas, y algunos eventos son por la noche o en fin de semana.",
	},
	translation{
		English: "Thermometers and other simple checking tools",
		Spanish: "Termómetros y otros instrumentos sencillos para revisar la salud",
	},
	translation{
		English: "These aides help older people and people with a disability or long illness live as well as they can. They work mostly in clients' homes, and also in group homes and day programs. Home health aides also do simple health tasks, with a nurse or other health worker in charge.",
		Spanish: "Estos asistentes ayudan a personas mayores y a personas con una discapacidad o una enfermedad larga a vivir lo mejor posible. Trabajan sobre todo en la casa de los clientes, y también en hogares grupales y programas de día. Los asistentes de salud en el hogar también hacen tareas de salud sencillas, bajo la responsabilidad de personal de enfermería u otro personal de salud.",
	},
	translation{
		English: "These figures are for both titles together; no official pay exists for this title alone. The article says that pay differs with duties and setting, and that location, experience, certification and specialization matter a lot.",
		Spanish: "Estas cifras son de los dos puestos juntos; no existe un sueldo oficial solo para este puesto. El artículo dice que el sueldo cambia según las tareas y el lugar de trabajo, y que la ubicación, la experiencia, la certificación y la especialización importan mucho.",
	},
	translation{
		English: "These figures count billing clerks in every field, not only health care; for all kinds of financial clerks in health care and social assistance, median (middle) pay was $46,990 in May 2024.",
		Spanish: "Estas cifras cuentan al personal de facturación de todos los campos, no solo el de la salud; para todo tipo de personal de finanzas en atención médica y asistencia social, el sueldo mediano (el del medio) fue de $46,990 en mayo de 2024.",
	},
	translation{
		English: "This step takes a higher certification or a degree in health information technology.",
		Spanish: "Este paso requiere una certificación más alta o un título en tecnología de la información de salud.",
	},
	translation{
		English: "Time is often short, and some people are upset or angry.",
		Spanish: "Muchas veces hay poco tiempo, y algunas personas están alteradas o enojadas.",
	},
	translation{
		English: "Time pressure is high, and results have to be exact.",
		Spanish: "Hay mucha presión de tiempo, y los resultados tienen que ser exactos.",
	},
	translation{
		English: "Time pressure is high, and some people are upset or angry.",
		Spanish: "La presión de tiempo es alta, y algunas personas están alteradas o enojadas.",
	},
	translation{
		English: "Time pressure is high, and upset or rude customers are a regular part of the job.",
		Spanish: "Hay mucha presión de tiempo, y los clientes molestos o groseros son parte habitual del trabajo.",
	},
	translation{
		English: "Tools for counting, measuring and mixing medicine",
		Spanish: "Herramientas para contar, medir y mezclar medicinas",
	},
	translation{
		English: "Tools for surveys and data",
		Spanish: "Herramientas para encuestas y datos",
	},
	translation{
		English: "Top executive",
		Spanish: "Puesto de alta dirección",
	},
	translation{
		English: "Train community health workers and other staff",
		Spanish: "Capacitar a promotores de salud comunitaria y a otro personal",
	},
	translation{
		English: "Training on the job in billing.",
		Spanish: "Formación en el puesto, en facturación.",
	},
	translation{
		English: "Training on the job in billing; knowing the codes helps.",
		Spanish: "Capacitación en el trabajo sobre facturación; ayuda conocer los códigos.",
	},
	translation{
		English: "Training on the job in medical words, scheduling and office rules.",
		Spanish: "Capacitación en el trabajo sobre términos médicos, programación de citas y reglas de oficina.",
	},
	translation{
		English: "Training on the job usually takes about one week to one month.",
		Spanish: "La formación en el trabajo suele durar entre una semana y un mes, más o menos.",
	},
	translation{
		English: "Training on the job; knowing the instruments helps, and the CRCST certification takes an exam and 400 hours of practice.",
		Spanish: "Formación en el trabajo; conocer los instrumentos ayuda, y la certificación CRCST exige un examen y 400 horas de práctica.",
	},
	translation{
		English: "Training on the job; the CRCST certification takes an exam and 400 hours of practice.",
		Spanish: "Formación en el puesto; la certificación CRCST pide un examen y 400 horas de práctica.",
	},
	translation{
		English: "Training time",
		Spanish: "Tiempo de formación",
	},
	translation{
		English: "Treadmills for tests during exercise",
		Spanish: "Caminadoras para pruebas durante el ejercicio",
	},
	translation{
		English: "Treat patients with massage, stretching and other methods",
		Spanish: "Tratar a los pacientes con masajes, estiramientos y otros métodos",
	},
	translation{
		English: "Trust-building with patients and coworkers",
		Spanish: "Ganarse la confianza de pacientes y compañeros de trabajo",
	},
	translation{
		English: "Trustworthiness in someone else's home",
		Spanish: "Ser de confianza en la casa de otra persona",
	},
	translation{
		English: "Type up doctors' spoken notes and prepare reports",
		Spanish: "Pasar a texto las notas dictadas por los médicos y preparar informes",
	},
	translation{
		English: "Typically a bachelor's degree plus some work experience in health care.",
		Spanish: "Por lo general, una licenciatura universitaria (cuatro años) y algo de experiencia laboral en salud.",
	},
	translation{
		English: "Typically an associate's degree or a certificate, plus a license in some states.",
		Spanish: "Por lo general, un título asociado (dos años) o un certificado, más una licencia en algunos estados.",
	},
	translation{
		English: "U.S. Army COOL",
		Spanish: "U.S. Army COOL",
	},
	translation{
		English: "Update electronic records",
		Spanish: "Actualizar los expedientes electrónicos",
	},
	translation{
		English: "Urgent decisions",
		Spanish: "Decisiones urgentes",
	},
	translation{
		English: "Use microscopes and machines that count cells",
		Spanish: "Usar microscopios y máquinas que cuentan células",
	},
	translation{
		English: "Used instruments carry blood and germs, so protective gear is worn almost all the time.",
		Spanish: "Los instrumentos usados llevan sangre y gérmenes, así que casi todo el tiempo se usa equipo de protección.",
	},
	translation{
		English: "Usually a bachelor's degree plus work experience, which nursing can provide; senior jobs may ask for a graduate degree.",
		Spanish: "Por lo general, una licenciatura universitaria (cuatro años) y experiencia laboral, que la enfermería puede dar; los puestos más altos pueden pedir un título de posgrado.",
	},
	translation{
		English: "Usually a bachelor's degree; office work in health care can count as experience.",
		Spanish: "Por lo general, una licenciatura universitaria (cuatro años); el trabajo de oficina en el área de la salud puede contar como experiencia.",
	},
	translation{
		English: "Usually a bachelor's degree; some managers start out as assistants in a health care office.",
		Spanish: "Por lo general, una licenciatura universitaria (cuatro años); algunas personas que son gerentes empezaron como asistentes en una oficina de atención médica.",
	},
	translation{
		English: "Usually a bachelor's degree; work in patient care can count as the experience employers look for.",
		Spanish: "Por lo general, una licenciatura universitaria (cuatro años); el trabajo en atención a pacientes puede contar como la experiencia que buscan los empleadores.",
	},
	translation{
		English: "Usually a certificate in medical records and coding; knowing how bills are built helps.",
		Spanish: "Por lo general, un certificado en expedientes médicos y codificación; ayuda saber cómo se arman las facturas.",
	},
	translation{
		English: "Usually a certificate program; some jobs accept a high school diploma with health care experience.",
		Spanish: "Por lo general, un programa con certificado; algunos puestos aceptan un diploma de preparatoria (high school) con experiencia en atención médica.",
	},
	translation{
		English: "Usually a choice, for fields such as the care of children or older people, but some employers ask for it.",
		Spanish: "Por lo general es voluntaria, para áreas como el cuidado de niños o de personas mayores, pero algunos empleadores la piden.",
	},
	translation{
		English: "Usually a short training on the job; some states require certification.",
		Spanish: "Por lo general, una formación corta en el trabajo; algunos estados exigen certificación.",
	},
	translation{
		English: "Usually an associate degree in lab science, plus a license in some states.",
		Spanish: "Por lo general, un título asociado (dos años) en ciencias de laboratorio, más una licencia en algunos estados.",
	},
	translation{
		English: "Usually an associate's degree in lab science, plus a license in some states.",
		Spanish: "Por lo general, un título asociado (dos años) en ciencias de laboratorio, más una licencia en algunos estados.",
	},
	translation{
		English: "Usually asks for work as an EMT first and then a longer program, up to an associate or bachelor's degree.",
		Spanish: "Suele pedir primero trabajo como EMT y después un programa más largo, que puede llegar a un título asociado (dos años) o una licenciatura universitaria (cuatro años).",
	},
	translation{
		English: "Varies by state, more for expanded duties",
		Spanish: "Varía según el estado; se pide más para tareas ampliadas",
	},
	translation{
		English: "Varies; certified agencies require training and a test",
		Spanish: "Varía; las agencias certificadas exigen formación y una prueba",
	},
	translation{
		English: "Visit people at home and reach out to those who need help",
		Spanish: "Visitar a las personas en su casa y acercarse a quienes necesitan ayuda",
	},
	translation{
		English: "Walkers and other aids for moving",
		Spanish: "Andadores y otras ayudas para moverse",
	},
	translation{
		English: "Walkers, wheelchairs and other aids for moving",
		Spanish: "Andadores, sillas de ruedas y otras ayudas para moverse",
	},
	translation{
		English: "Wash towels and sheets",
		Spanish: "Lavar toallas y sábanas",
	},
	translation{
		English: "Watch heart rate and blood pressure during procedures, in some jobs",
		Spanish: "Vigilar el ritmo cardíaco y la presión arterial durante los procedimientos, en algunos puestos",
	},
	translation{
		English: "Watch how patients do before, during and after therapy",
		Spanish: "Observar cómo están los pacientes antes, durante y después de la terapia",
	},
	translation{
		English: "Watch vital signs such as pulse and breathing during the ride",
		Spanish: "Vigilar signos vitales como el pulso y la respiración durante el viaje",
	},
	translation{
		English: "Websites and social media for health campaigns",
		Spanish: "Sitios web y redes sociales para campañas de salud",
	},
	translation{
		English: "Well below the official figure, so most likely old.",
		Spanish: "Muy por debajo de la cifra oficial; lo más probable es que sea un dato viejo.",
	},
	translation{
		English: "What an assistant may do depends on the state, so extra tasks can mean extra exams.",
		Spanish: "Lo que se puede hacer en este puesto depende del estado, así que más tareas pueden significar más exámenes.",
	},
	translation{
		English: "What do you decide yourself, and what is set?",
		Spanish: "¿Qué deciden ustedes por su cuenta, y qué está fijado?",
	},
	translation{
		English: "What do you pay someone who starts, and after three years?",
		Spanish: "¿Cuánto pagan ustedes a alguien que empieza, y después de tres años?",
	},
	translation{
		English: "What these nurses may do, and how closely they are watched, depends on the state.",
		Spanish: "Lo que estos enfermeros pueden hacer, y cuánta supervisión tienen, depende del estado.",
	},
	translation{
		English: "Wheelchairs",
		Spanish: "Sillas de ruedas",
	},
	translation{
		English: "Wheelchairs and adjustable beds",
		Spanish: "Sillas de ruedas y camas ajustables",
	},
	translation{
		English: "Where do the people you trained work now?",
		Spanish: "¿Dónde trabajan ahora las personas que ustedes formaron?",
	},
	translation{
		English: "Which exam or license do employers here ask for?",
		Spanish: "¿Qué examen o licencia piden los empleadores de aquí?",
	},
	translation{
		English: "Which shifts did you work last month?",
		Spanish: "¿Qué turnos trabajaron ustedes el mes pasado?",
	},
	translation{
		English: "Who leads whom here, and after how long?",
		Spanish: "¿Quién dirige a quién aquí, y después de cuánto tiempo?",
	},
	translation{
		English: "With experience and further learning, some nurses lead others and take on more responsibility.",
		Spanish: "Con experiencia y más estudios, algunas personas dirigen a otras y asumen más responsabilidad.",
	},
	translation{
		English: "With experience, and where the state allows it, some oversee other practical nurses or unlicensed staff.",
		Spanish: "Con experiencia, y donde el estado lo permite, algunas personas supervisan a otros enfermeros prácticos o a personal sin licencia.",
	},
	translation{
		English: "With experience, some people check the work of a shift and train new staff.",
		Spanish: "Con experiencia, algunas personas revisan el trabajo de un turno y forman al personal nuevo.",
	},
	translation{
		English: "With experience, some people focus on one group of patients or guide students and new staff.",
		Spanish: "Con experiencia, algunas personas se dedican a un grupo de pacientes o guían a estudiantes y al personal nuevo.",
	},
	translation{
		English: "With experience, some people guide a team or train new staff.",
		Spanish: "Con experiencia, algunas personas guían a un equipo o forman al personal nuevo.",
	},
	translation{
		English: "With experience, some people guide new assistants and help plan the shift.",
		Spanish: "Con experiencia, algunas personas guían a auxiliares nuevos y ayudan a planear el turno.",
	},
	translation{
		English: "With experience, some people handle harder tasks and help new staff.",
		Spanish: "Con experiencia, algunas personas se encargan de tareas más difíciles y ayudan al personal nuevo.",
	},
	translation{
		English: "With experience, some people help plan shifts and train new staff.",
		Spanish: "Con experiencia, algunas personas ayudan a organizar turnos y a formar al personal nuevo.",
	},
	translation{
		English: "With experience, some people lead a crew or teach new EMTs.",
		Spanish: "Con experiencia, algunas personas dirigen un equipo o enseñan a quienes empiezan como EMT.",
	},
	translation{
		English: "With experience, some people lead a team or a section of the lab.",
		Spanish: "Con experiencia, algunas personas dirigen un equipo o una sección del laboratorio.",
	},
	translation{
		English: "With experience, some people plan shifts and train new staff.",
		Spanish: "Con experiencia, algunas personas organizan turnos y forman al personal nuevo.",
	},
	translation{
		English: "With experience, some people plan the day's work and train new staff.",
		Spanish: "Con experiencia, algunas personas organizan el trabajo del día y enseñan al personal nuevo.",
	},
	translation{
		English: "With experience, some people train new aides or run the front desk.",
		Spanish: "Con experiencia, algunas personas forman a ayudantes que empiezan o llevan la recepción.",
	},
	translation{
		English: "With experience, some people train new orderlies or help organize the shift.",
		Spanish: "Con experiencia, algunas personas capacitan a camilleros nuevos o ayudan a organizar el turno.",
	},
	translation{
		English: "With experience, some people train new staff and plan the work of the day.",
		Spanish: "Con experiencia, algunas personas capacitan al personal nuevo y planean el trabajo del día.",
	},
	translation{
		English: "With experience, some people train new staff and take on the harder accounts.",
		Spanish: "Con experiencia, algunas personas capacitan al personal nuevo y se encargan de las cuentas más difíciles.",
	},
	translation{
		English: "With experience, some people train new staff or help run the office.",
		Spanish: "Con experiencia, algunas personas enseñan al personal nuevo o ayudan a dirigir el consultorio.",
	},
	translation{
		English: "With special training, experienced aides may help with medical equipment.",
		Spanish: "Con formación especial, los asistentes con experiencia pueden ayudar con equipo médico.",
	},
	translation{
		English: "Within reach, because the basics are shared and only focus and certification differ. Patient communication, basic lab tests and patient preparation carry over; more clinical skill and the CCMA of the National Healthcareer Association have to be added. Hands-on training in drawing blood (phlebotomy), EKG heart tests and minor procedures may be needed: accredited programs mostly cover it, and extra education is advised.",
		Spanish: "Está al alcance, porque la base es la misma y solo cambian el enfoque y la certificación. La comunicación con los pacientes, las pruebas básicas de laboratorio y la preparación de los pacientes también sirven allí; hay que añadir más habilidad clínica y la certificación CCMA de la National Healthcareer Association. Puede hacer falta formación práctica en sacar sangre (flebotomía), en electrocardiogramas (EKG, pruebas del corazón) y en procedimientos menores: los programas acreditados cubren la mayor parte, y se aconseja más formación.",
	},
	translation{
		English: "Within reach, because the basics are shared and only focus and certification differ. Skill with scheduling, records and insurance has to be added, and the CMA of the American Association of Medical Assistants, which covers clinical and administrative (office) competence. Formal education in office procedures, billing and documentation is often needed.",
		Spanish: "Está al alcance, porque la base es la misma y solo cambian el enfoque y la certificación. Hay que añadir habilidad con las citas, los expedientes y los seguros, y la certificación CMA de la American Association of Medical Assistants, que cubre la capacidad clínica y administrativa (de oficina). Muchas veces hacen falta estudios formales de procedimientos de oficina, facturación y documentación.",
	},
	translation{
		English: "Word processing, spreadsheets and databases",
		Spanish: "Procesador de textos, hojas de cálculo y bases de datos",
	},
	translation{
		English: "Work goes on outdoors in any weather, and some scenes are unsafe until police clear them.",
		Spanish: "Se trabaja al aire libre con cualquier clima, y algunos lugares son peligrosos hasta que la policía los asegura.",
	},
	translation{
		English: "Work out fees from hospital records and charge slips (lists of what was done)",
		Spanish: "Calcular los cargos a partir de los expedientes del hospital y de las hojas de cargos (listas de lo que se hizo)",
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
		English: "Works in one field, for example the care of children (pediatrics) or cancer care (oncology).",
		Spanish: "Trabaja en un solo campo, por ejemplo la atención de los niños (pediatría) o la atención del cáncer (oncología).",
	},
	translation{
		English: "Works on electronic health record (EHR) systems such as Epic or Cerner.",
		Spanish: "Trabaja con sistemas de expedientes médicos electrónicos (EHR) como Epic o Cerner.",
	},
	translation{
		English: "Works with instruments away from patients; the survey's caring and closeness items are about co-workers.",
		Spanish: "Se trabaja con instrumentos, lejos de los pacientes; en la encuesta, las preguntas sobre cuidado y cercanía se refieren a colegas de trabajo.",
	},
	translation{
		English: "Write down progress and report it to the physical therapist",
		Spanish: "Anotar el progreso e informar al fisioterapeuta",
	},
	translation{
		English: "Write down results and keep patient records",
		Spanish: "Anotar los resultados y llevar los expedientes de los pacientes",
	},
	translation{
		English: "Write down the care given and keep health records up to date",
		Spanish: "Anotar los cuidados dados y mantener al día los expedientes de salud",
	},
	translation{
		English: "Write down the care given and report changes to a supervisor (home health aides)",
		Spanish: "Anotar los cuidados dados e informar de los cambios a quien supervisa (asistentes de salud en el hogar)",
	},
	translation{
		English: "a clinical assistant tells of varied settings and growing skills; another voice tells of quick promotion to supervisor after training; undated",
		Spanish: "un asistente clínico habla de lugares de trabajo variados y de habilidades que crecen; otra voz habla de un ascenso rápido a un puesto de supervisión después de la formación; sin fecha",
	},
	translation{
		English: "a medical assistant tells of stability, competitive pay and satisfaction; another voice tells of quick promotion to supervisor after training; undated",
		Spanish: "un asistente médico habla de estabilidad, sueldo competitivo y satisfacción; otra voz habla de un ascenso rápido a un puesto de supervisión después de la formación; sin fecha",
	},
	translation{
		English: "a secondary source",
		Spanish: "una fuente secundaria",
	},
	translation{
		English: "a secondary source of low quality",
		Spanish: "una fuente secundaria de baja calidad",
	},
	translation{
		English: "a state license and its exam are required",
		Spanish: "se exigen una licencia del estado y su examen",
	},
	translation{
		English: "about $31,446 a year on average and about $41,474 for skilled clinical assistants, undated",
		Spanish: "alrededor de $31,446 al año en promedio y alrededor de $41,474 para asistentes clínicos calificados, sin fecha",
	},
	translation{
		English: "about $34,000 to $38,000 a year, undated",
		Spanish: "alrededor de $34,000 a $38,000 al año, sin fecha",
	},
	translation{
		English: "about $37,000 a year, undated",
		Spanish: "alrededor de $37,000 al año, sin fecha",
	},
	translation{
		English: "about $39,712 a year, called the national average once and a median elsewhere, undated",
		Spanish: "alrededor de $39,712 al año, llamado una vez promedio nacional y en otra parte mediana, sin fecha",
	},
	translation{
		English: "about 1 or 2 years for the shared occupation, 2024-34 edition",
		Spanish: "alrededor de 1 o 2 años para la ocupación compartida, edición 2024-34",
	},
	translation{
		English: "about 15 percent, 2023-33",
		Spanish: "alrededor de 15 %, 2023-33",
	},
	translation{
		English: "adaptability at the 19th percentile of all occupations; repeating the same tasks 89 of 100",
		Spanish: "adaptabilidad en el percentil 19 de todas las ocupaciones; repetir las mismas tareas: 89 de 100",
	},
	translation{
		English: "adaptability at the 22nd percentile of all occupations; repeating the same tasks 78 of 100",
		Spanish: "adaptabilidad en el percentil 22 de todas las ocupaciones; repetir las mismas tareas: 78 de 100",
	},
	translation{
		English: "adaptability at the 44th percentile of all occupations; repeating the same tasks 75 of 100",
		Spanish: "adaptabilidad en el percentil 44 de todas las ocupaciones; repetir las mismas tareas: 75 de 100",
	},
	translation{
		English: "adaptability at the 44th percentile of all occupations; repeating the same tasks 80 of 100",
		Spanish: "adaptabilidad en el percentil 44 de todas las ocupaciones; repetir las mismas tareas: 80 de 100",
	},
	translation{
		English: "adaptability at the 55th percentile of all occupations; repeating the same tasks 48 of 100",
		Spanish: "adaptabilidad en el percentil 55 de todas las ocupaciones; repetir las mismas tareas: 48 de 100",
	},
	translation{
		English: "adaptability at the 59th percentile of all occupations; repeating the same tasks 45 of 100",
		Spanish: "adaptabilidad en el percentil 59 de todas las ocupaciones; repetir las mismas tareas: 45 de 100",
	},
	translation{
		English: "adaptability at the 59th percentile of all occupations; repeating the same tasks 77 of 100",
		Spanish: "adaptabilidad en el percentil 59 de todas las ocupaciones; repetir las mismas tareas: 77 de 100",
	},
	translation{
		English: "adaptability at the 67th percentile of all occupations; repeating the same tasks 55 of 100",
		Spanish: "adaptabilidad en el percentil 67 de todas las ocupaciones; repetir las mismas tareas: 55 de 100",
	},
	translation{
		English: "adaptability at the 71st percentile of all occupations; repeating the same tasks 86 of 100",
		Spanish: "adaptabilidad en el percentil 71 de todas las ocupaciones; repetir las mismas tareas: 86 de 100",
	},
	translation{
		English: "adaptability at the 72nd percentile of all occupations; repeating the same tasks 78 of 100",
		Spanish: "adaptabilidad en el percentil 72 de todas las ocupaciones; repetir las mismas tareas: 78 de 100",
	},
	translation{
		English: "adaptability at the 72nd percentile of all occupations; repeating the same tasks 83 of 100",
		Spanish: "adaptabilidad en el percentil 72 de todas las ocupaciones; repetir las mismas tareas: 83 de 100",
	},
	translation{
		English: "adaptability at the 76th percentile of all occupations; repeating the same tasks 63 of 100",
		Spanish: "adaptabilidad en el percentil 76 de todas las ocupaciones; repetir las mismas tareas: 63 de 100",
	},
	translation{
		English: "adaptability at the 76th percentile of all occupations; repeating the same tasks 70 of 100",
		Spanish: "adaptabilidad en el percentil 76 de todas las ocupaciones; repetir las mismas tareas: 70 de 100",
	},
	translation{
		English: "adaptability at the 77th percentile of all occupations; repeating the same tasks 81 of 100",
		Spanish: "adaptabilidad en el percentil 77 de todas las ocupaciones; repetir las mismas tareas: 81 de 100",
	},
	translation{
		English: "adaptability at the 79th percentile of all occupations; repeating the same tasks 75 of 100",
		Spanish: "adaptabilidad en el percentil 79 de todas las ocupaciones; repetir las mismas tareas: 75 de 100",
	},
	translation{
		English: "adaptability at the 81st percentile of all occupations; repeating the same tasks 52 of 100",
		Spanish: "adaptabilidad en el percentil 81 de todas las ocupaciones; repetir las mismas tareas: 52 de 100",
	},
	translation{
		English: "adaptability at the 85th percentile of all occupations; repeating the same tasks 76 of 100",
		Spanish: "adaptabilidad en el percentil 85 de todas las ocupaciones; repetir las mismas tareas: 76 de 100",
	},
	translation{
		English: "adaptability at the 91st percentile of all occupations; repeating the same tasks 51 of 100",
		Spanish: "adaptabilidad en el percentil 91 de todas las ocupaciones; repetir las mismas tareas: 51 de 100",
	},
	translation{
		English: "adaptability at the 91st percentile of all occupations; repeating the same tasks 64 of 100",
		Spanish: "adaptabilidad en el percentil 91 de todas las ocupaciones; repetir las mismas tareas: 64 de 100",
	},
	translation{
		English: "adaptability at the 91st percentile of all occupations; repeating the same tasks 66 of 100",
		Spanish: "adaptabilidad en el percentil 91 de todas las ocupaciones; repetir las mismas tareas: 66 de 100",
	},
	translation{
		English: "adaptability at the 97th percentile of all occupations; repeating the same tasks 51 of 100",
		Spanish: "adaptabilidad en el percentil 97 de todas las ocupaciones; repetir las mismas tareas: 51 de 100",
	},
	translation{
		English: "administrative activities 26 of 100; working with computers 46 of 100; time spent sitting 29 of 100",
		Spanish: "actividades administrativas: 26 de 100; trabajo con computadoras: 46 de 100; tiempo en posición sentada: 29 de 100",
	},
	translation{
		English: "administrative activities 34 of 100; working with computers 30 of 100; time spent sitting 21 of 100",
		Spanish: "actividades administrativas: 34 de 100; trabajo con computadoras: 30 de 100; tiempo sentado: 21 de 100",
	},
	translation{
		English: "administrative activities 35 of 100; working with computers 13 of 100; time spent sitting 30 of 100",
		Spanish: "actividades administrativas: 35 de 100; trabajo con computadoras: 13 de 100; tiempo sentado: 30 de 100",
	},
	translation{
		English: "administrative activities 37 of 100; working with computers 90 of 100; time spent sitting 52 of 100",
		Spanish: "actividades administrativas: 37 de 100; trabajo con computadoras: 90 de 100; tiempo en posición sentada: 52 de 100",
	},
	translation{
		English: "administrative activities 40 of 100; working with computers 81 of 100; time spent sitting 56 of 100",
		Spanish: "actividades administrativas: 40 de 100; trabajo con computadoras: 81 de 100; tiempo sentado: 56 de 100",
	},
	translation{
		English: "administrative activities 44 of 100; working with computers 55 of 100; time spent sitting 22 of 100",
		Spanish: "actividades administrativas: 44 de 100; trabajo con computadoras: 55 de 100; tiempo en posición sentada: 22 de 100",
	},
	translation{
		English: "administrative activities 45 of 100; working with computers 61 of 100; time spent sitting 31 of 100",
		Spanish: "actividades administrativas: 45 de 100; trabajo con computadoras: 61 de 100; tiempo en posición sentada: 31 de 100",
	},
	translation{
		English: "administrative activities 48 of 100; working with computers 79 of 100; time spent sitting 14 of 100",
		Spanish: "actividades administrativas: 48 de 100; trabajo con computadoras: 79 de 100; tiempo en posición sentada: 14 de 100",
	},
	translation{
		English: "administrative activities 49 of 100; working with computers 79 of 100; time spent sitting 44 of 100",
		Spanish: "actividades administrativas: 49 de 100; trabajo con computadoras: 79 de 100; tiempo en posición sentada: 44 de 100",
	},
	translation{
		English: "administrative activities 50 of 100; working with computers 54 of 100; time spent sitting 33 of 100",
		Spanish: "actividades administrativas: 50 de 100; trabajo con computadoras: 54 de 100; tiempo en posición sentada: 33 de 100",
	},
	translation{
		English: "administrative activities 56 of 100; working with computers 66 of 100; time spent sitting 34 of 100",
		Spanish: "actividades administrativas: 56 de 100; trabajo con computadoras: 66 de 100; tiempo sentado: 34 de 100",
	},
	translation{
		English: "administrative activities 56 of 100; working with computers 78 of 100; time spent sitting 37 of 100",
		Spanish: "actividades administrativas: 56 de 100; trabajo con computadoras: 78 de 100; tiempo en posición sentada: 37 de 100",
	},
	translation{
		English: "administrative activities 60 of 100; working with computers 80 of 100; time spent sitting 81 of 100",
		Spanish: "actividades administrativas: 60 de 100; trabajo con computadoras: 80 de 100; tiempo en posición sentada: 81 de 100",
	},
	translation{
		English: "administrative activities 60 of 100; working with computers 82 of 100; time spent sitting 64 of 100",
		Spanish: "actividades administrativas: 60 de 100; trabajo con computadoras: 82 de 100; tiempo sentado: 64 de 100",
	},
	translation{
		English: "administrative activities 64 of 100; working with computers 84 of 100; time spent sitting 84 of 100",
		Spanish: "actividades administrativas: 64 de 100; trabajo con computadoras: 84 de 100; tiempo en posición sentada: 84 de 100",
	},
	translation{
		English: "administrative activities 66 of 100; working with computers 85 of 100; time spent sitting 48 of 100",
		Spanish: "actividades administrativas: 66 de 100; trabajo con computadoras: 85 de 100; tiempo sentado: 48 de 100",
	},
	translation{
		English: "administrative activities 67 of 100; working with computers 82 of 100; time spent sitting 31 of 100",
		Spanish: "actividades administrativas: 67 de 100; trabajo con computadoras: 82 de 100; tiempo en posición sentada: 31 de 100",
	},
	translation{
		English: "administrative activities 72 of 100; working with computers 75 of 100; time spent sitting 68 of 100",
		Spanish: "actividades administrativas: 72 de 100; trabajo con computadoras: 75 de 100; tiempo sentado: 68 de 100",
	},
	translation{
		English: "administrative activities 73 of 100; working with computers 91 of 100; time spent sitting 81 of 100",
		Spanish: "actividades administrativas: 73 de 100; trabajo con computadoras: 91 de 100; tiempo sentado: 81 de 100",
	},
	translation{
		English: "ambulances and out in the field",
		Spanish: "ambulancias y en la calle",
	},
	translation{
		English: "any shift, nights and weekends included",
		Spanish: "cualquier turno, también noches y fines de semana",
	},
	translation{
		English: "assisting and caring for others 40 of 100; physical closeness to others 46 of 100; social interest 1.49 of 7",
		Spanish: "ayudar y cuidar a otras personas: 40 de 100; cercanía física con otras personas: 46 de 100; interés social: 1.49 de 7",
	},
	translation{
		English: "assisting and caring for others 43 of 100; physical closeness to others 50 of 100; social interest 3.38 of 7",
		Spanish: "ayudar y cuidar a otras personas: 43 de 100; cercanía física con otras personas: 50 de 100; interés social: 3.38 de 7",
	},
	translation{
		English: "assisting and caring for others 48 of 100; physical closeness to others 45 of 100; social interest 4.24 of 7",
		Spanish: "ayudar y cuidar a otras personas: 48 de 100; cercanía física con otras personas: 45 de 100; interés social: 4.24 de 7",
	},
	translation{
		English: "assisting and caring for others 65 of 100; physical closeness to others 71 of 100; social interest 4.14 of 7",
		Spanish: "ayudar y cuidar a otras personas: 65 de 100; cercanía física con otras personas: 71 de 100; interés social: 4.14 de 7",
	},
	translation{
		English: "assisting and caring for others 72 of 100; physical closeness to others 83 of 100; social interest 3.36 of 7",
		Spanish: "ayudar y cuidar a otras personas: 72 de 100; cercanía física con otras personas: 83 de 100; interés social: 3.36 de 7",
	},
	translation{
		English: "assisting and caring for others 75 of 100; physical closeness to others 64 of 100; social interest 6.16 of 7",
		Spanish: "ayudar y cuidar a otras personas: 75 de 100; cercanía física con otras personas: 64 de 100; interés social: 6.16 de 7",
	},
	translation{
		English: "assisting and caring for others 83 of 100; physical closeness to others 96 of 100; social interest 4.34 of 7",
		Spanish: "ayudar y cuidar a otras personas: 83 de 100; cercanía física con otras personas: 96 de 100; interés social: 4.34 de 7",
	},
	translation{
		English: "assisting and caring for others 84 of 100; physical closeness to others 76 of 100; social interest 6.58 of 7",
		Spanish: "ayudar y cuidar a otras personas: 84 de 100; cercanía física con otras personas: 76 de 100; interés social: 6.58 de 7",
	},
	translation{
		English: "assisting and caring for others 85 of 100; physical closeness to others 90 of 100; social interest 4.47 of 7",
		Spanish: "ayudar y cuidar a otras personas: 85 de 100; cercanía física con otras personas: 90 de 100; interés social: 4.47 de 7",
	},
	translation{
		English: "assisting and caring for others 87 of 100; physical closeness to others 94 of 100; social interest 6.41 of 7",
		Spanish: "ayudar y cuidar a otras personas: 87 de 100; cercanía física con otras personas: 94 de 100; interés social: 6.41 de 7",
	},
	translation{
		English: "assisting and caring for others 87 of 100; physical closeness to others 99 of 100; social interest 3.82 of 7",
		Spanish: "ayudar y cuidar a otras personas: 87 de 100; cercanía física con otras personas: 99 de 100; interés social: 3.82 de 7",
	},
	translation{
		English: "assisting and caring for others 88 of 100; physical closeness to others 95 of 100; social interest 5.85 of 7",
		Spanish: "ayudar y cuidar a otras personas: 88 de 100; cercanía física con otras personas: 95 de 100; interés social: 5.85 de 7",
	},
	translation{
		English: "assisting and caring for others 89 of 100; physical closeness to others 76 of 100; social interest 3.69 of 7",
		Spanish: "ayudar y cuidar a otras personas: 89 de 100; cercanía física con otras personas: 76 de 100; interés social: 3.69 de 7",
	},
	translation{
		English: "assisting and caring for others 89 of 100; physical closeness to others 97 of 100; social interest 4.27 of 7",
		Spanish: "ayudar y cuidar a otras personas: 89 de 100; cercanía física con otras personas: 97 de 100; interés social: 4.27 de 7",
	},
	translation{
		English: "assisting and caring for others 93 of 100; physical closeness to others 97 of 100; social interest 5.59 of 7",
		Spanish: "ayudar y cuidar a otras personas: 93 de 100; cercanía física con otras personas: 97 de 100; interés social: 5.59 de 7",
	},
	translation{
		English: "assisting and caring for others 94 of 100; physical closeness to others 84 of 100; social interest 6.33 of 7",
		Spanish: "ayudar y cuidar a otras personas: 94 de 100; cercanía física con otras personas: 84 de 100; interés social: 6.33 de 7",
	},
	translation{
		English: "assisting and caring for others 94 of 100; physical closeness to others 91 of 100; social interest 5.72 of 7",
		Spanish: "ayudar y cuidar a otras personas: 94 de 100; cercanía física con otras personas: 91 de 100; interés social: 5.72 de 7",
	},
	translation{
		English: "assisting and caring for others 94 of 100; physical closeness to others 99 of 100; social interest 4.35 of 7",
		Spanish: "ayudar y cuidar a otras personas: 94 de 100; cercanía física con otras personas: 99 de 100; interés social: 4.35 de 7",
	},
	translation{
		English: "assisting and caring for others 96 of 100; physical closeness to others 94 of 100; social interest 5.62 of 7",
		Spanish: "ayudar y cuidar a otras personas: 96 de 100; cercanía física con otras personas: 94 de 100; interés social: 5.62 de 7",
	},
	translation{
		English: "assisting and caring for others 97 of 100; physical closeness to others 90 of 100; social interest 5.51 of 7",
		Spanish: "ayudar y cuidar a otras personas: 97 de 100; cercanía física con otras personas: 90 de 100; interés social: 5.51 de 7",
	},
	translation{
		English: "average or median pay",
		Spanish: "sueldo promedio o mediano",
	},
	translation{
		English: "bachelor's degree",
		Spanish: "licenciatura universitaria (cuatro años)",
	},
	translation{
		English: "calm, few deadlines, few conflicts",
		Spanish: "calma, pocos plazos, pocos conflictos",
	},
	translation{
		English: "can build credentials, undated",
		Spanish: "pueden ayudar a reunir credenciales, sin fecha",
	},
	translation{
		English: "can raise pay and help with moving up, undated",
		Spanish: "puede subir el sueldo y ayudar a ascender, sin fecha",
	},
	translation{
		English: "certifying organization (not named in our sources)",
		Spanish: "organización que certifica (nuestras fuentes no la nombran)",
	},
	translation{
		English: "clear instructions for nearly everything",
		Spanish: "instrucciones claras para casi todo",
	},
	translation{
		English: "clinical assistants often find more satisfaction in patient contact, while medical assistants may feel undervalued, undated",
		Spanish: "los asistentes clínicos suelen encontrar más satisfacción en el contacto con pacientes, mientras que los asistentes médicos pueden sentir que se les valora poco, sin fecha",
	},
	translation{
		English: "clinical assistants, slightly ($40,000 against $37,000; $39,712 against $38,700 three times, once called close); but elsewhere medical assistants ($44,200 against $39,000 to $44,000, or against $39,712); mostly undated",
		Spanish: "los asistentes clínicos, un poco más ($40,000 frente a $37,000; $39,712 frente a $38,700 tres veces, descritos una vez como parecidos); pero en otras partes los asistentes médicos ($44,200 frente a un rango de $39,000 a $44,000, o frente a $39,712); casi todo sin fecha",
	},
	translation{
		English: "clinical devices and instruments only",
		Spanish: "solo aparatos e instrumentos clínicos",
	},
	translation{
		English: "clinical or office work",
		Spanish: "trabajo clínico o de oficina",
	},
	translation{
		English: "community organizations and government",
		Spanish: "organizaciones comunitarias y gobierno",
	},
	translation{
		English: "comparison article",
		Spanish: "artículo comparativo",
	},
	translation{
		English: "constant time pressure and tense people",
		Spanish: "prisa constante y gente tensa",
	},
	translation{
		English: "contact with blood, body fluids or infection every day",
		Spanish: "contacto con sangre, fluidos corporales o infecciones todos los días",
	},
	translation{
		English: "doctors' and other practitioners' offices",
		Spanish: "consultorios de médicos y de otros profesionales de la salud",
	},
	translation{
		English: "doctors' offices, outpatient clinics and hospitals in one place; more likely hospital units or specialty clinics in another; undated",
		Spanish: "consultorios, clínicas ambulatorias y hospitales en una parte; más probablemente unidades de hospital o clínicas de especialidad en otra; sin fecha",
	},
	translation{
		English: "doctors' offices, outpatient clinics and hospitals in one place; typically outpatient (clinics, offices, outpatient surgery centers) in another; undated",
		Spanish: "consultorios, clínicas ambulatorias y hospitales en una parte; lugares normalmente ambulatorios (clínicas, consultorios, centros de cirugía ambulatoria) en otra; sin fecha",
	},
	translation{
		English: "dollars a year",
		Spanish: "dólares al año",
	},
	translation{
		English: "entry-level pay",
		Spanish: "sueldo al empezar",
	},
	translation{
		English: "exposure to disease or infection 24 of 100",
		Spanish: "exposición a enfermedades o infecciones: 24 de 100",
	},
	translation{
		English: "exposure to disease or infection 29 of 100",
		Spanish: "exposición a enfermedades o infecciones: 29 de 100",
	},
	translation{
		English: "exposure to disease or infection 34 of 100",
		Spanish: "exposición a enfermedades o infecciones: 34 de 100",
	},
	translation{
		English: "exposure to disease or infection 50 of 100",
		Spanish: "exposición a enfermedades o infecciones: 50 de 100",
	},
	translation{
		English: "exposure to disease or infection 53 of 100",
		Spanish: "exposición a enfermedades o infecciones: 53 de 100",
	},
	translation{
		English: "exposure to disease or infection 63 of 100",
		Spanish: "exposición a enfermedades o infecciones: 63 de 100",
	},
	translation{
		English: "exposure to disease or infection 69 of 100",
		Spanish: "exposición a enfermedades o infecciones: 69 de 100",
	},
	translation{
		English: "exposure to disease or infection 72 of 100",
		Spanish: "exposición a enfermedades o infecciones: 72 de 100",
	},
	translation{
		English: "exposure to disease or infection 74 of 100",
		Spanish: "exposición a enfermedades o infecciones: 74 de 100",
	},
	translation{
		English: "exposure to disease or infection 76 of 100",
		Spanish: "exposición a enfermedades o infecciones: 76 de 100",
	},
	translation{
		English: "exposure to disease or infection 77 of 100",
		Spanish: "exposición a enfermedades o infecciones: 77 de 100",
	},
	translation{
		English: "exposure to disease or infection 82 of 100",
		Spanish: "exposición a enfermedades o infecciones: 82 de 100",
	},
	translation{
		English: "exposure to disease or infection 83 of 100",
		Spanish: "exposición a enfermedades o infecciones: 83 de 100",
	},
	translation{
		English: "exposure to disease or infection 86 of 100",
		Spanish: "exposición a enfermedades o infecciones: 86 de 100",
	},
	translation{
		English: "exposure to disease or infection 88 of 100",
		Spanish: "exposición a enfermedades o infecciones: 88 de 100",
	},
	translation{
		English: "exposure to disease or infection 89 of 100",
		Spanish: "exposición a enfermedades o infecciones: 89 de 100",
	},
	translation{
		English: "exposure to disease or infection 92 of 100",
		Spanish: "exposición a enfermedades o infecciones: 92 de 100",
	},
	translation{
		English: "exposure to disease or infection 94 of 100",
		Spanish: "exposición a enfermedades o infecciones: 94 de 100",
	},
	translation{
		English: "exposure to disease or infection 95 of 100",
		Spanish: "exposición a enfermedades o infecciones: 95 de 100",
	},
	translation{
		English: "exposure to disease or infection 96 of 100",
		Spanish: "exposición a enfermedades o infecciones: 96 de 100",
	},
	translation{
		English: "few jobs pay what you ask",
		Spanish: "pocos puestos pagan lo que pides",
	},
	translation{
		English: "fewer jobs than today",
		Spanish: "menos puestos que hoy",
	},
	translation{
		English: "freedom to set one's own tasks 62 of 100; freedom to decide 52 of 100",
		Spanish: "libertad para fijar las propias tareas: 62 de 100; libertad para decidir: 52 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 64 of 100; freedom to decide 70 of 100",
		Spanish: "libertad para fijar las propias tareas: 64 de 100; libertad para decidir: 70 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 66 of 100; freedom to decide 62 of 100",
		Spanish: "libertad para fijar las propias tareas: 66 de 100; libertad para decidir: 62 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 68 of 100; freedom to decide 70 of 100",
		Spanish: "libertad para fijar las propias tareas: 68 de 100; libertad para decidir: 70 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 70 of 100; freedom to decide 60 of 100",
		Spanish: "libertad para fijar las propias tareas: 70 de 100; libertad para decidir: 60 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 70 of 100; freedom to decide 61 of 100",
		Spanish: "libertad para fijar las propias tareas: 70 de 100; libertad para decidir: 61 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 70 of 100; freedom to decide 76 of 100",
		Spanish: "libertad para fijar las propias tareas: 70 de 100; libertad para decidir: 76 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 70 of 100; freedom to decide 77 of 100",
		Spanish: "libertad para fijar las propias tareas: 70 de 100; libertad para decidir: 77 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 72 of 100; freedom to decide 72 of 100",
		Spanish: "libertad para fijar las propias tareas: 72 de 100; libertad para decidir: 72 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 72 of 100; freedom to decide 73 of 100",
		Spanish: "libertad para fijar las propias tareas: 72 de 100; libertad para decidir: 73 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 74 of 100; freedom to decide 72 of 100",
		Spanish: "libertad para fijar las propias tareas: 74 de 100; libertad para decidir: 72 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 74 of 100; freedom to decide 74 of 100",
		Spanish: "libertad para fijar las propias tareas: 74 de 100; libertad para decidir: 74 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 76 of 100; freedom to decide 89 of 100",
		Spanish: "libertad para fijar las propias tareas: 76 de 100; libertad para decidir: 89 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 77 of 100; freedom to decide 70 of 100",
		Spanish: "libertad para fijar las propias tareas: 77 de 100; libertad para decidir: 70 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 77 of 100; freedom to decide 72 of 100",
		Spanish: "libertad para fijar las propias tareas: 77 de 100; libertad para decidir: 72 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 77 of 100; freedom to decide 74 of 100",
		Spanish: "libertad para fijar las propias tareas: 77 de 100; libertad para decidir: 74 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 77 of 100; freedom to decide 86 of 100",
		Spanish: "libertad para fijar las propias tareas: 77 de 100; libertad para decidir: 86 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 79 of 100; freedom to decide 86 of 100",
		Spanish: "libertad para fijar las propias tareas: 79 de 100; libertad para decidir: 86 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 81 of 100; freedom to decide 85 of 100",
		Spanish: "libertad para fijar las propias tareas: 81 de 100; libertad para decidir: 85 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 83 of 100; freedom to decide 82 of 100",
		Spanish: "libertad para fijar las propias tareas: 83 de 100; libertad para decidir: 82 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 84 of 100; freedom to decide 68 of 100",
		Spanish: "libertad para fijar las propias tareas: 84 de 100; libertad para decidir: 68 de 100",
	},
	translation{
		English: "freedom to set one's own tasks 86 of 100; freedom to decide 83 of 100",
		Spanish: "libertad para fijar las propias tareas: 86 de 100; libertad para decidir: 83 de 100",
	},
	translation{
		English: "generally $39,000 to $44,000 a year, undated",
		Spanish: "por lo general, de $39,000 a $44,000 al año, sin fecha",
	},
	translation{
		English: "growth",
		Spanish: "crecimiento",
	},
	translation{
		English: "growth in specialty settings",
		Spanish: "crecimiento en lugares especializados",
	},
	translation{
		English: "growth of the clinical role",
		Spanish: "crecimiento de la ocupación clínica",
	},
	translation{
		English: "hardly any contact with blood, body fluids or infection",
		Spanish: "casi ningún contacto con sangre, fluidos corporales o infecciones",
	},
	translation{
		English: "hardly any time at a desk",
		Spanish: "casi nada de tiempo en un escritorio",
	},
	translation{
		English: "hardly any time with patients",
		Spanish: "casi nada de tiempo con pacientes",
	},
	translation{
		English: "health and safety hang on quick decisions",
		Spanish: "la salud y la seguridad dependen de decisiones rápidas",
	},
	translation{
		English: "hospitals",
		Spanish: "hospitales",
	},
	translation{
		English: "hospitals $45,930 (4 percent above the median of $44,200), outpatient care centers $47,560 (8 percent above), May 2024",
		Spanish: "hospitales $45,930 (4 % por encima de la mediana de $44,200), centros ambulatorios $47,560 (8 % por encima), mayo de 2024",
	},
	translation{
		English: "insurers, billing firms and other businesses",
		Spanish: "aseguradoras, empresas de facturación y otras empresas",
	},
	translation{
		English: "is projected to grow by {} percent",
		Spanish: "tiene un crecimiento proyectado de {} %",
	},
	translation{
		English: "leadership skill at the 100th percentile of all occupations; coordinating or leading others 74 of 100",
		Spanish: "habilidad de liderazgo en el percentil 100 de todas las ocupaciones; coordinar o dirigir a otras personas: 74 de 100",
	},
	translation{
		English: "leadership skill at the 12th percentile of all occupations; coordinating or leading others 74 of 100",
		Spanish: "habilidad de liderazgo en el percentil 12 de todas las ocupaciones; coordinar o dirigir a otras personas: 74 de 100",
	},
	translation{
		English: "leadership skill at the 31st percentile of all occupations; coordinating or leading others 79 of 100",
		Spanish: "habilidad de liderazgo en el percentil 31 de todas las ocupaciones; coordinar o dirigir a otras personas: 79 de 100",
	},
	translation{
		English: "leadership skill at the 32nd percentile of all occupations; coordinating or leading others 66 of 100",
		Spanish: "habilidad de liderazgo en el percentil 32 de todas las ocupaciones; coordinar o dirigir a otras personas: 66 de 100",
	},
	translation{
		English: "leadership skill at the 3rd percentile of all occupations; coordinating or leading others 53 of 100",
		Spanish: "habilidad de liderazgo en el percentil 3 de todas las ocupaciones; coordinar o dirigir a otras personas: 53 de 100",
	},
	translation{
		English: "leadership skill at the 42nd percentile of all occupations; coordinating or leading others 64 of 100",
		Spanish: "habilidad de liderazgo en el percentil 42 de todas las ocupaciones; coordinar o dirigir a otras personas: 64 de 100",
	},
	translation{
		English: "leadership skill at the 47th percentile of all occupations; coordinating or leading others 63 of 100",
		Spanish: "habilidad de liderazgo en el percentil 47 de todas las ocupaciones; coordinar o dirigir a otras personas: 63 de 100",
	},
	translation{
		English: "leadership skill at the 52nd percentile of all occupations; coordinating or leading others 61 of 100",
		Spanish: "habilidad de liderazgo en el percentil 52 de todas las ocupaciones; coordinar o dirigir a otras personas: 61 de 100",
	},
	translation{
		English: "leadership skill at the 53rd percentile of all occupations; coordinating or leading others 75 of 100",
		Spanish: "habilidad de liderazgo en el percentil 53 de todas las ocupaciones; coordinar o dirigir a otras personas: 75 de 100",
	},
	translation{
		English: "leadership skill at the 60th percentile of all occupations; coordinating or leading others 57 of 100",
		Spanish: "habilidad de liderazgo en el percentil 60 de todas las ocupaciones; coordinar o dirigir a otras personas: 57 de 100",
	},
	translation{
		English: "leadership skill at the 61st percentile of all occupations; coordinating or leading others 68 of 100",
		Spanish: "habilidad de liderazgo en el percentil 61 de todas las ocupaciones; coordinar o dirigir a otras personas: 68 de 100",
	},
	translation{
		English: "leadership skill at the 63rd percentile of all occupations; coordinating or leading others 61 of 100",
		Spanish: "habilidad de liderazgo en el percentil 63 de todas las ocupaciones; coordinar o dirigir a otras personas: 61 de 100",
	},
	translation{
		English: "leadership skill at the 63rd percentile of all occupations; coordinating or leading others 69 of 100",
		Spanish: "habilidad de liderazgo en el percentil 63 de todas las ocupaciones; coordinar o dirigir a otras personas: 69 de 100",
	},
	translation{
		English: "leadership skill at the 71st percentile of all occupations; coordinating or leading others 73 of 100",
		Spanish: "habilidad de liderazgo en el percentil 71 de todas las ocupaciones; coordinar o dirigir a otras personas: 73 de 100",
	},
	translation{
		English: "leadership skill at the 75th percentile of all occupations; coordinating or leading others 74 of 100",
		Spanish: "habilidad de liderazgo en el percentil 75 de todas las ocupaciones; coordinar o dirigir a otras personas: 74 de 100",
	},
	translation{
		English: "leadership skill at the 83rd percentile of all occupations; coordinating or leading others 70 of 100",
		Spanish: "habilidad de liderazgo en el percentil 83 de todas las ocupaciones; coordinar o dirigir a otras personas: 70 de 100",
	},
	translation{
		English: "leadership skill at the 84th percentile of all occupations; coordinating or leading others 70 of 100",
		Spanish: "habilidad de liderazgo en el percentil 84 de todas las ocupaciones; coordinar o dirigir a otras personas: 70 de 100",
	},
	translation{
		English: "leadership skill at the 86th percentile of all occupations; coordinating or leading others 69 of 100",
		Spanish: "habilidad de liderazgo en el percentil 86 de todas las ocupaciones; coordinar o dirigir a otras personas: 69 de 100",
	},
	translation{
		English: "leadership skill at the 87th percentile of all occupations; coordinating or leading others 67 of 100",
		Spanish: "habilidad de liderazgo en el percentil 87 de todas las ocupaciones; coordinar o dirigir a otras personas: 67 de 100",
	},
	translation{
		English: "leadership skill at the 91st percentile of all occupations; coordinating or leading others 85 of 100",
		Spanish: "habilidad de liderazgo en el percentil 91 de todas las ocupaciones; coordinar o dirigir a otras personas: 85 de 100",
	},
	translation{
		English: "leadership skill at the 9th percentile of all occupations; coordinating or leading others 64 of 100",
		Spanish: "habilidad de liderazgo en el percentil 9 de todas las ocupaciones; coordinar o dirigir a otras personas: 64 de 100",
	},
	translation{
		English: "leading and coordinating others is the job",
		Spanish: "el trabajo es dirigir y coordinar a otras personas",
	},
	translation{
		English: "lifting, bending and standing most of the day",
		Spanish: "levantar peso, agacharse y estar de pie la mayor parte del día",
	},
	translation{
		English: "light work, mostly seated",
		Spanish: "trabajo ligero, sobre todo en una silla",
	},
	translation{
		English: "little hangs on quick decisions",
		Spanish: "poco depende de decisiones rápidas",
	},
	translation{
		English: "many in the shared occupation do mainly clinical or mainly office tasks, and some do both, 2024-34 edition",
		Spanish: "muchas personas de la ocupación compartida hacen sobre todo tareas clínicas o sobre todo tareas de oficina, y algunas hacen las dos, edición 2024-34",
	},
	translation{
		English: "many more jobs than today",
		Spanish: "muchos más puestos que hoy",
	},
	translation{
		English: "mechanical skill at the 10th percentile of all occupations; computer skill at the 88th percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 10 de todas las ocupaciones; habilidad con computadoras en el percentil 88 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 23rd percentile of all occupations; computer skill at the 71st percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 23 de todas las ocupaciones; habilidad con computadoras en el percentil 71 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 24th percentile of all occupations; computer skill at the 80th percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 24 de todas las ocupaciones; habilidad con computadoras en el percentil 80 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 25th percentile of all occupations; computer skill at the 92nd percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 25 de todas las ocupaciones; habilidad con computadoras en el percentil 92 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 27th percentile of all occupations; computer skill at the 71st percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 27 de todas las ocupaciones; habilidad con computadoras en el percentil 71 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 36th percentile of all occupations; computer skill at the 74th percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 36 de todas las ocupaciones; habilidad con computadoras en el percentil 74 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 37th percentile of all occupations; computer skill at the 49th percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 37 de todas las ocupaciones; habilidad con computadoras en el percentil 49 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 39th percentile of all occupations; computer skill at the 16th percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 39 de todas las ocupaciones; habilidad con computadoras en el percentil 16 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 39th percentile of all occupations; computer skill at the 72nd percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 39 de todas las ocupaciones; habilidad con computadoras en el percentil 72 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 40th percentile of all occupations; computer skill at the 46th percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 40 de todas las ocupaciones; habilidad con computadoras en el percentil 46 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 41st percentile of all occupations; computer skill at the 27th percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 41 de todas las ocupaciones; habilidad con computadoras en el percentil 27 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 42nd percentile of all occupations; computer skill at the 66th percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 42 de todas las ocupaciones; habilidad con computadoras en el percentil 66 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 46th percentile of all occupations; computer skill at the 26th percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 46 de todas las ocupaciones; habilidad con computadoras en el percentil 26 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 53rd percentile of all occupations; computer skill at the 54th percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 53 de todas las ocupaciones; habilidad con computadoras en el percentil 54 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 54th percentile of all occupations; computer skill at the 63rd percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 54 de todas las ocupaciones; habilidad con computadoras en el percentil 63 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 55th percentile of all occupations; computer skill at the 53rd percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 55 de todas las ocupaciones; habilidad con computadoras en el percentil 53 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 57th percentile of all occupations; computer skill at the 51st percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 57 de todas las ocupaciones; habilidad con computadoras en el percentil 51 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 70th percentile of all occupations; computer skill at the 64th percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 70 de todas las ocupaciones; habilidad con computadoras en el percentil 64 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 71st percentile of all occupations; computer skill at the 28th percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 71 de todas las ocupaciones; habilidad con computadoras en el percentil 28 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 74th percentile of all occupations; computer skill at the 35th percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 74 de todas las ocupaciones; habilidad con computadoras en el percentil 35 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 76th percentile of all occupations; computer skill at the 49th percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 76 de todas las ocupaciones; habilidad con computadoras en el percentil 49 de todas las ocupaciones",
	},
	translation{
		English: "mechanical skill at the 77th percentile of all occupations; computer skill at the 71st percentile of all occupations",
		Spanish: "habilidad mecánica en el percentil 77 de todas las ocupaciones; habilidad con computadoras en el percentil 71 de todas las ocupaciones",
	},
	translation{
		English: "median pay",
		Spanish: "sueldo mediano",
	},
	translation{
		English: "medical assistants may feel undervalued, while clinical assistants often find more satisfaction in patient contact, undated",
		Spanish: "los asistentes médicos pueden sentir que se les valora poco, mientras que los asistentes clínicos suelen encontrar más satisfacción en el contacto con pacientes, sin fecha",
	},
	translation{
		English: "medical labs",
		Spanish: "laboratorios médicos",
	},
	translation{
		English: "months",
		Spanish: "meses",
	},
	translation{
		English: "months before the first paid day",
		Spanish: "meses antes del primer día con sueldo",
	},
	translation{
		English: "more specialized training and certification than medical assistants; elsewhere more clinical but maybe shorter or on the job; elsewhere the same formal education; undated",
		Spanish: "formación más especializada y más certificación que los asistentes médicos; en otra parte, más clínica pero tal vez más corta o en el trabajo; en otra, los mismos estudios formales; sin fecha",
	},
	translation{
		English: "mostly direct patient care and clinical tasks; elsewhere clinical and office support, scheduling and supplies included; undated",
		Spanish: "sobre todo atención directa a los pacientes y tareas clínicas; en otra parte, apoyo clínico y de oficina, con citas y materiales incluidos; sin fecha",
	},
	translation{
		English: "names no publisher and contradicts itself on pay, growth and training; its word, not an official figure",
		Spanish: "no nombra a quien lo publica y se contradice sobre el sueldo, el crecimiento y la formación; es lo que dice el artículo, no una cifra oficial",
	},
	translation{
		English: "nationally, 1 in 10 earned less than $35,020, May 2024 (both titles together)",
		Spanish: "en todo el país, 1 de cada 10 ganaba menos de $35,020, mayo de 2024 (los dos puestos juntos)",
	},
	translation{
		English: "near $36,000 a year, undated",
		Spanish: "cerca de $36,000 al año, sin fecha",
	},
	translation{
		English: "nearly all jobs are where you want to work",
		Spanish: "casi todos los puestos están donde quieres trabajar",
	},
	translation{
		English: "nearly all jobs pay what you ask",
		Spanish: "casi todos los puestos pagan lo que pides",
	},
	translation{
		English: "nearly the whole day at a desk",
		Spanish: "casi todo el día en un escritorio",
	},
	translation{
		English: "nearly the whole day with patients",
		Spanish: "casi todo el día con pacientes",
	},
	translation{
		English: "no exam or license at all",
		Spanish: "ningún examen ni licencia",
	},
	translation{
		English: "no one to lead or coordinate",
		Spanish: "nadie a quien dirigir o coordinar",
	},
	translation{
		English: "no published figure; a careful guess from the neighboring roles",
		Spanish: "sin cifra publicada; una estimación cuidadosa a partir de las ocupaciones cercanas",
	},
	translation{
		English: "none of the jobs are where you want to work",
		Spanish: "ninguno de los puestos está donde quieres trabajar",
	},
	translation{
		English: "not named by the handbook",
		Spanish: "el manual no la nombra",
	},
	translation{
		English: "nursing and residential care",
		Spanish: "residencias y centros de cuidados",
	},
	translation{
		English: "of 100",
		Spanish: "de 100",
	},
	translation{
		English: "office software only",
		Spanish: "solo programas de oficina",
	},
	translation{
		English: "often 15 to 25 percent above the national median, most of all in specialty clinics or hospitals, undated",
		Spanish: "muchas veces de 15 a 25 % por encima de la mediana nacional, sobre todo en clínicas de especialidad u hospitales, sin fecha",
	},
	translation{
		English: "one figure for both: $44,200 a year, May 2024",
		Spanish: "una sola cifra para ambos: $44,200 al año, mayo de 2024",
	},
	translation{
		English: "online courses",
		Spanish: "cursos en línea",
	},
	translation{
		English: "opportunities for clinical assistants are growing in specialized settings; no figure, undated",
		Spanish: "las oportunidades para los asistentes clínicos crecen en lugares especializados; sin cifra, sin fecha",
	},
	translation{
		English: "our judgement",
		Spanish: "nuestro criterio",
	},
	translation{
		English: "outpatient centers",
		Spanish: "centros ambulatorios",
	},
	translation{
		English: "own decisions about nearly everything",
		Spanish: "decisiones propias sobre casi todo",
	},
	translation{
		English: "pay",
		Spanish: "sueldo",
	},
	translation{
		English: "pay at the top",
		Spanish: "sueldos más altos",
	},
	translation{
		English: "pay in Boston",
		Spanish: "sueldo en Boston",
	},
	translation{
		English: "pay in Florida",
		Spanish: "sueldo en Florida",
	},
	translation{
		English: "pay in metropolitan areas",
		Spanish: "sueldo en zonas metropolitanas",
	},
	translation{
		English: "pay of experienced, certified medical assistants",
		Spanish: "sueldo de asistentes médicos con experiencia y certificación",
	},
	translation{
		English: "people's homes",
		Spanish: "hogares de pacientes",
	},
	translation{
		English: "percent of jobs",
		Spanish: "por ciento de los puestos",
	},
	translation{
		English: "percent over ten years",
		Spanish: "por ciento en diez años",
	},
	translation{
		English: "pharmacies",
		Spanish: "farmacias",
	},
	translation{
		English: "physical strength and stamina at the 15th percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 15 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 19th percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 19 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 24th percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 24 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 33rd percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 33 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 41st percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 41 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 44th percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 44 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 47th percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 47 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 55th percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 55 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 61st percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 61 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 63rd percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 63 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 64th percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 64 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 71st percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 71 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 78th percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 78 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 80th percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 80 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 81st percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 81 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 82nd percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 82 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 83rd percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 83 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 85th percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 85 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 88th percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 88 de todas las ocupaciones",
	},
	translation{
		English: "physical strength and stamina at the 98th percentile of all occupations",
		Spanish: "fuerza y resistencia físicas en el percentil 98 de todas las ocupaciones",
	},
	translation{
		English: "physicians' offices 57 percent, hospitals 17, outpatient care centers 10, other practitioners' offices 7, 2024",
		Spanish: "consultorios de médicos 57 %, hospitales 17, centros ambulatorios 10, consultorios de otros profesionales de la salud 7, 2024",
	},
	translation{
		English: "physicians' offices 57 percent, hospitals 17, outpatient care centers 10, other practitioners' offices 7, 2024 (both titles together)",
		Spanish: "consultorios de médicos 57 %, hospitales 17, centros ambulatorios 10, consultorios de otros profesionales de la salud 7, 2024 (los dos puestos juntos)",
	},
	translation{
		English: "professional associations",
		Spanish: "asociaciones profesionales",
	},
	translation{
		English: "professional nursing associations",
		Spanish: "asociaciones profesionales de enfermería",
	},
	translation{
		English: "projected employment change 2024-34, percent",
		Spanish: "cambio previsto del empleo 2024-34, en porcentaje",
	},
	translation{
		English: "projected employment change 2024-34, percent (shared occupation 31-9092)",
		Spanish: "cambio proyectado del empleo 2024-34, en porcentaje (ocupación compartida 31-9092)",
	},
	translation{
		English: "promising for both roles over the next decade, and comparably strong for clinical assistants because of their clinical skills; no figure, undated",
		Spanish: "prometedor para ambas ocupaciones en la próxima década, y de fuerza parecida para los asistentes clínicos por sus habilidades clínicas; sin cifra, sin fecha",
	},
	translation{
		English: "responsibility for others' health and safety 28 of 100; consequence of error 22 of 100; frequency of decisions 68 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 28 de 100; consecuencias de un error: 22 de 100; frecuencia de las decisiones: 68 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 41 of 100; consequence of error 42 of 100; frequency of decisions 90 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 41 de 100; consecuencias de un error: 42 de 100; frecuencia de las decisiones: 90 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 45 of 100; consequence of error 32 of 100; frequency of decisions 77 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 45 de 100; consecuencias de un error: 32 de 100; frecuencia de las decisiones: 77 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 49 of 100; consequence of error 68 of 100; frequency of decisions 66 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 49 de 100; consecuencias de un error: 68 de 100; frecuencia de las decisiones: 66 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 60 of 100; consequence of error 36 of 100; frequency of decisions 72 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 60 de 100; consecuencias de un error: 36 de 100; frecuencia de las decisiones: 72 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 60 of 100; consequence of error 69 of 100; frequency of decisions 61 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 60 de 100; consecuencias de un error: 69 de 100; frecuencia de las decisiones: 61 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 63 of 100; consequence of error 42 of 100; frequency of decisions 74 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 63 de 100; consecuencias de un error: 42 de 100; frecuencia de las decisiones: 74 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 64 of 100; consequence of error 36 of 100; frequency of decisions 70 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 64 de 100; consecuencias de un error: 36 de 100; frecuencia de las decisiones: 70 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 64 of 100; consequence of error 57 of 100; frequency of decisions 86 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 64 de 100; consecuencias de un error: 57 de 100; frecuencia de las decisiones: 86 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 64 of 100; consequence of error 67 of 100; frequency of decisions 68 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 64 de 100; consecuencias de un error: 67 de 100; frecuencia de las decisiones: 68 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 64 of 100; consequence of error 69 of 100; frequency of decisions 83 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 64 de 100; consecuencias de un error: 69 de 100; frecuencia de las decisiones: 83 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 67 of 100; consequence of error 57 of 100; frequency of decisions 62 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 67 de 100; consecuencias de un error: 57 de 100; frecuencia de las decisiones: 62 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 68 of 100; consequence of error 62 of 100; frequency of decisions 72 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 68 de 100; consecuencias de un error: 62 de 100; frecuencia de las decisiones: 72 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 73 of 100; consequence of error 74 of 100; frequency of decisions 90 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 73 de 100; consecuencias de un error: 74 de 100; frecuencia de las decisiones: 90 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 75 of 100; consequence of error 38 of 100; frequency of decisions 76 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 75 de 100; consecuencias de un error: 38 de 100; frecuencia de las decisiones: 76 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 78 of 100; consequence of error 60 of 100; frequency of decisions 72 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 78 de 100; consecuencias de un error: 60 de 100; frecuencia de las decisiones: 72 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 80 of 100; consequence of error 69 of 100; frequency of decisions 77 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 80 de 100; consecuencias de un error: 69 de 100; frecuencia de las decisiones: 77 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 84 of 100; consequence of error 68 of 100; frequency of decisions 79 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 84 de 100; consecuencias de un error: 68 de 100; frecuencia de las decisiones: 79 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 84 of 100; consequence of error 82 of 100; frequency of decisions 92 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 84 de 100; consecuencias de un error: 82 de 100; frecuencia de las decisiones: 92 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 84 of 100; consequence of error 87 of 100; frequency of decisions 79 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 84 de 100; consecuencias de un error: 87 de 100; frecuencia de las decisiones: 79 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 88 of 100; consequence of error 71 of 100; frequency of decisions 86 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 88 de 100; consecuencias de un error: 71 de 100; frecuencia de las decisiones: 86 de 100",
	},
	translation{
		English: "responsibility for others' health and safety 93 of 100; consequence of error 90 of 100; frequency of decisions 90 of 100",
		Spanish: "responsabilidad por la salud y la seguridad de otras personas: 93 de 100; consecuencias de un error: 90 de 100; frecuencia de las decisiones: 90 de 100",
	},
	translation{
		English: "satisfaction",
		Spanish: "satisfacción",
	},
	translation{
		English: "secondary page on EMT certification",
		Spanish: "página secundaria sobre la certificación EMT",
	},
	translation{
		English: "secondary page on billing credentials",
		Spanish: "página secundaria sobre credenciales de facturación",
	},
	translation{
		English: "secondary page on coding credentials",
		Spanish: "página secundaria sobre credenciales de codificación",
	},
	translation{
		English: "secondary page on dental assisting",
		Spanish: "página secundaria sobre asistencia dental",
	},
	translation{
		English: "secondary page on nursing licenses",
		Spanish: "página secundaria sobre licencias de enfermería",
	},
	translation{
		English: "secondary page on the RMA",
		Spanish: "página secundaria sobre la RMA",
	},
	translation{
		English: "something different all the time",
		Spanish: "algo distinto todo el tiempo",
	},
	translation{
		English: "stands at {} of 100",
		Spanish: "está en {} de 100",
	},
	translation{
		English: "state board of dental examiners",
		Spanish: "junta de examinadores dentales del estado",
	},
	translation{
		English: "state board of health",
		Spanish: "junta de salud del estado",
	},
	translation{
		English: "state board of health, nursing or human services",
		Spanish: "junta de salud, de enfermería o de servicios humanos del estado",
	},
	translation{
		English: "state board of nursing",
		Spanish: "junta de enfermería del estado",
	},
	translation{
		English: "state board of pharmacy",
		Spanish: "junta de farmacia del estado",
	},
	translation{
		English: "state certifying agency",
		Spanish: "agencia que certifica en el estado",
	},
	translation{
		English: "state health department or licensing board",
		Spanish: "departamento de salud o junta de licencias del estado",
	},
	translation{
		English: "state licensing agency",
		Spanish: "agencia de licencias del estado",
	},
	translation{
		English: "state licensing board",
		Spanish: "junta de licencias del estado",
	},
	translation{
		English: "state registry of nurse aides",
		Spanish: "registro de auxiliares de enfermería del estado",
	},
	translation{
		English: "straight to work",
		Spanish: "a trabajar de inmediato",
	},
	translation{
		English: "takes about {} months",
		Spanish: "pide, en meses de formación, alrededor de {}",
	},
	translation{
		English: "the clinical role needs more specialized training and certification; elsewhere it may be shorter or learned on the job; elsewhere both need formal medical assisting education; undated",
		Spanish: "la ocupación clínica necesita formación más especializada y certificación; en otra parte, la formación puede ser más corta o darse en el trabajo; en otra, ambas necesitan estudios formales de asistente médico; sin fecha",
	},
	translation{
		English: "the same few tasks all day",
		Spanish: "pocas tareas, las mismas todo el día",
	},
	translation{
		English: "time pressure 39 of 100; conflict 50 of 100; unpleasant or angry people 58 of 100",
		Spanish: "presión de tiempo: 39 de 100; conflictos: 50 de 100; personas desagradables o enojadas: 58 de 100",
	},
	translation{
		English: "time pressure 60 of 100; conflict 51 of 100; unpleasant or angry people 52 of 100",
		Spanish: "presión de tiempo: 60 de 100; conflictos: 51 de 100; personas desagradables o enojadas: 52 de 100",
	},
	translation{
		English: "time pressure 60 of 100; conflict 54 of 100; unpleasant or angry people 68 of 100",
		Spanish: "presión de tiempo: 60 de 100; conflictos: 54 de 100; personas desagradables o enojadas: 68 de 100",
	},
	translation{
		English: "time pressure 61 of 100; conflict 42 of 100; unpleasant or angry people 59 of 100",
		Spanish: "presión de tiempo: 61 de 100; conflictos: 42 de 100; personas desagradables o enojadas: 59 de 100",
	},
	translation{
		English: "time pressure 61 of 100; conflict 46 of 100; unpleasant or angry people 49 of 100",
		Spanish: "presión de tiempo: 61 de 100; conflictos: 46 de 100; personas desagradables o enojadas: 49 de 100",
	},
	translation{
		English: "time pressure 64 of 100; conflict 51 of 100; unpleasant or angry people 56 of 100",
		Spanish: "presión de tiempo: 64 de 100; conflictos: 51 de 100; personas desagradables o enojadas: 56 de 100",
	},
	translation{
		English: "time pressure 65 of 100; conflict 53 of 100; unpleasant or angry people 59 of 100",
		Spanish: "presión de tiempo: 65 de 100; conflictos: 53 de 100; personas desagradables o enojadas: 59 de 100",
	},
	translation{
		English: "time pressure 67 of 100; conflict 54 of 100; unpleasant or angry people 62 of 100",
		Spanish: "presión de tiempo: 67 de 100; conflictos: 54 de 100; personas desagradables o enojadas: 62 de 100",
	},
	translation{
		English: "time pressure 70 of 100; conflict 47 of 100; unpleasant or angry people 54 of 100",
		Spanish: "presión de tiempo: 70 de 100; conflictos: 47 de 100; personas desagradables o enojadas: 54 de 100",
	},
	translation{
		English: "time pressure 70 of 100; conflict 50 of 100; unpleasant or angry people 53 of 100",
		Spanish: "presión de tiempo: 70 de 100; conflictos: 50 de 100; personas desagradables o enojadas: 53 de 100",
	},
	translation{
		English: "time pressure 70 of 100; conflict 63 of 100; unpleasant or angry people 52 of 100",
		Spanish: "presión de tiempo: 70 de 100; conflictos: 63 de 100; personas desagradables o enojadas: 52 de 100",
	},
	translation{
		English: "time pressure 72 of 100; conflict 32 of 100; unpleasant or angry people 40 of 100",
		Spanish: "presión de tiempo: 72 de 100; conflictos: 32 de 100; personas desagradables o enojadas: 40 de 100",
	},
	translation{
		English: "time pressure 72 of 100; conflict 64 of 100; unpleasant or angry people 78 of 100",
		Spanish: "presión de tiempo: 72 de 100; conflictos: 64 de 100; personas desagradables o enojadas: 78 de 100",
	},
	translation{
		English: "time pressure 73 of 100; conflict 74 of 100; unpleasant or angry people 66 of 100",
		Spanish: "presión de tiempo: 73 de 100; conflictos: 74 de 100; personas desagradables o enojadas: 66 de 100",
	},
	translation{
		English: "time pressure 74 of 100; conflict 58 of 100; unpleasant or angry people 60 of 100",
		Spanish: "presión de tiempo: 74 de 100; conflictos: 58 de 100; personas desagradables o enojadas: 60 de 100",
	},
	translation{
		English: "time pressure 75 of 100; conflict 63 of 100; unpleasant or angry people 69 of 100",
		Spanish: "presión de tiempo: 75 de 100; conflictos: 63 de 100; personas desagradables o enojadas: 69 de 100",
	},
	translation{
		English: "time pressure 81 of 100; conflict 66 of 100; unpleasant or angry people 77 of 100",
		Spanish: "presión de tiempo: 81 de 100; conflictos: 66 de 100; personas desagradables o enojadas: 77 de 100",
	},
	translation{
		English: "time pressure 81 of 100; conflict 68 of 100; unpleasant or angry people 76 of 100",
		Spanish: "presión de tiempo: 81 de 100; conflictos: 68 de 100; personas desagradables o enojadas: 76 de 100",
	},
	translation{
		English: "time pressure 82 of 100; conflict 51 of 100; unpleasant or angry people 67 of 100",
		Spanish: "presión de tiempo: 82 de 100; conflictos: 51 de 100; personas desagradables o enojadas: 67 de 100",
	},
	translation{
		English: "time pressure 82 of 100; conflict 60 of 100; unpleasant or angry people 68 of 100",
		Spanish: "presión de tiempo: 82 de 100; conflictos: 60 de 100; personas desagradables o enojadas: 68 de 100",
	},
	translation{
		English: "time pressure 86 of 100; conflict 66 of 100; unpleasant or angry people 79 of 100",
		Spanish: "presión de tiempo: 86 de 100; conflictos: 66 de 100; personas desagradables o enojadas: 79 de 100",
	},
	translation{
		English: "time pressure 88 of 100; conflict 64 of 100; unpleasant or angry people 76 of 100",
		Spanish: "presión de tiempo: 88 de 100; conflictos: 64 de 100; personas desagradables o enojadas: 76 de 100",
	},
	translation{
		English: "training",
		Spanish: "formación",
	},
	translation{
		English: "training compared with the clinical role",
		Spanish: "formación comparada con la de la ocupación clínica",
	},
	translation{
		English: "undated",
		Spanish: "sin fecha",
	},
	translation{
		English: "usually above the national average, undated",
		Spanish: "por lo general superior al promedio nacional, sin fecha",
	},
	translation{
		English: "voices from the job",
		Spanish: "voces de la profesión",
	},
	translation{
		English: "weekday daytime only",
		Spanish: "solo de día, de lunes a viernes",
	},
	translation{
		English: "who earns more",
		Spanish: "quién gana más",
	},
	translation{
		English: "work setting",
		Spanish: "lugar de trabajo",
	},
	translation{
		English: "years of school first",
		Spanish: "primero, años de estudio",
	},
}
