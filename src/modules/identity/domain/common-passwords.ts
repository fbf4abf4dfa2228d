// Words people take for passwords first, in the languages of our users. Figures and signs around them change little: `password.ts` looks through those.

const words = `
abc abcd abril acceso access admin administrador administrateur administrator africa afrique agosto ahmed ali always amanda america
aminata amor amour and andrew android ange angel anmelden anna anthony antonio antwerp antwerpen aout apple april arbeid arbeit asdf
ashley asia august augustus automne autumn avril azerty baby banana baseball basketball batman be beheerder belgica belgie belgien
belgique belgium bemvindo benutzer berlin bienvenida bienvenido bienvenue bloem blume bolivia bonjour brasil brazil brugge brussel
brussels bruxelles bureau burundi butterfly cambiar cambodia carlos changeme changer charlie cheese chocolat chocolate coffee colombia
computer congo connexion contrasena cookie dakar daniel david december decembre decent default demo deutschland deux dezember diciembre
dimanche dinsdag dois donderdag dos dragon edc een eins emma enero engel entrar espana ete europa europe excel facebook fatima febrero
februari february fevrier first fleur flower football for forever france francisco friday fruehling fussball futbol futebol gast
gebruiker geheim gent george germany gewerkschaft google guest haiti hallo hans hello herbst herfst hiver hockey hola holland honey hugo
hunter ichliebedich ikhouvanje iloveyou in india indonesia inloggen instagram internet inverno invierno invite iphone is it jakarta jan
januar januari january janvier jean jennifer jessica jetaime jeudi joao jordan jose joshua juan juillet juin juli julie julio july june
juni junio kantoor karel kevin killer kinshasa laptop last laura lente letmein leuven liebe liefde liege lima linux lisboa lisbon login
logon losenord louis love lucas lundi ma maandag maart madrid maerz mai maitre march mardi maria marie mars marzo master matrix matthew
may mayo me mei mein meine meister mercredi mes meu mi michael michelle microsoft miguel mijn minga minha mohamed mohammed mon monday
monkey motdepasse mudar my namur naruto nederland network neu new ngo niamey nicole nieuw niger nouveau nova november novembre noviembre
novo nuevo october octobre octubre of office oficina oktober ola on one ong openup orange ordinateur otono outlook outono paris parola
passord password passwort paul pedro peru peter pierre piet pokemon portugal primavera princess princesse prinses printemps program
programme project projet projeto proyecto qaz qwerty qwertz ranger rapport report robert root rwanda salut samedi samsung saturday
secret secreto segredo senegal senha september septembre septiembre server sesame shadow signin sindicato soccer solidar solidaridad
solidariedade solidaritaet solidarite solidariteit solidarity sommer sophie spain spring standard starwars summer sunday sunshine
superman syndicat teamo temp tequiero test tester testing that the this thomas thursday trabajo trabalho travail travailleur
travailleurs tuesday twee two um un union unions uno user users usuario utilisateur vakbond vendredi verander verano verao voetbal
vrijdag wachtwoord wednesday welcome welkom whatsapp william willkommen windows winter woensdag work worker workers wsx you zaterdag
zomer zondag zwei zxcv
`

export const commonWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/))
