// How figures are split. Each line: code | English | Nederlands | Français | Español, and Deutsch | Português
// for those met everywhere; "unknown" is added to every list by the house itself.
import type { Dimension } from '#modules/programme/domain/dimension.ts'
import { idOf } from './ids.ts'
import { text } from './words.ts'

const named = (line: string) => {
  const [code, en, nl, fr, es, de, pt] = line.split('|').map((one) => one.trim())
  if (!code || !en || !nl || !fr || !es) throw new Error(`A dimension has a code and four names: ${line}`)
  return { code, title: text('en', { en, nl, fr, es, ...(de && { de }), ...(pt && { pt }) }) }
}

function dimension(head: string, members: string, more: Pick<Dimension, 'overlaps'> = {}): Dimension {
  const { code, title } = named(head)
  return { id: idOf(`dimension ${code}`), code, title, ...more, members: members.trim().split('\n').map(named) }
}

const brand = dimension(
  'brand | Brand | Merk | Marque | Marca',
  `
  brand-a | Brand A (sports shoes) | Merk A (sportschoenen) | Marque A (chaussures de sport) | Marca A (calzado deportivo)
  brand-b | Brand B (fashion) | Merk B (mode) | Marque B (mode) | Marca B (moda)
  brand-c | Brand C (palm oil) | Merk C (palmolie) | Marque C (huile de palme) | Marca C (aceite de palma)
  brand-d | Brand D (deliveries) | Merk D (bezorging) | Marque D (livraison) | Marca D (reparto)`,
)

export const dimensions: Dimension[] = [
  dimension(
    'sex | Sex | Geslacht | Sexe | Sexo | Geschlecht | Sexo',
    `
    female | Women | Vrouwen | Femmes | Mujeres | Frauen | Mulheres
    male | Men | Mannen | Hommes | Hombres | Männer | Homens
    other | Other | Anders | Autre | Otro | Andere | Outro`,
  ),
  dimension(
    'age | Age | Leeftijd | Âge | Edad | Alter | Idade',
    `
    child | Under 18 | Jonger dan 18 | Moins de 18 ans | Menos de 18 años | Unter 18 | Menos de 18 anos
    youth | 18 to 34 | 18 tot 34 | 18 à 34 ans | 18 a 34 años | 18 bis 34 | 18 a 34 anos
    adult | 35 to 59 | 35 tot 59 | 35 à 59 ans | 35 a 59 años | 35 bis 59 | 35 a 59 anos
    older | 60 and over | 60 en ouder | 60 ans et plus | 60 años o más | 60 und älter | 60 anos ou mais`,
  ),
  dimension(
    'mobility | Migration | Migratie | Migration | Migración | Migration | Migração',
    `
    migrant | Migrant workers | Arbeidsmigranten | Travailleurs et travailleuses migrants | Personas trabajadoras migrantes | Arbeitsmigrant*innen | Trabalhadores e trabalhadoras migrantes
    settled | Not migrants | Geen migranten | Non migrants | No migrantes | Keine Migrant*innen | Não migrantes`,
  ),
  dimension(
    'employment | Form of work | Vorm van werk | Forme de travail | Forma de trabajo | Form der Arbeit | Forma de trabalho',
    `
    formal | Formal | Formeel | Formel | Formal | Formell | Formal
    informal | Informal | Informeel | Informel | Informal | Informell | Informal`,
  ),
  dimension(
    'contract | Contract | Contract | Contrat | Contrato | Vertrag | Contrato',
    `
    open-ended | Open-ended | Onbepaalde duur | Durée indéterminée | Indefinido | Unbefristet | Por tempo indeterminado
    fixed-term | Fixed-term | Bepaalde duur | Durée déterminée | A plazo fijo | Befristet | Por prazo determinado
    subcontracted | Subcontracted | Onderaanneming | Sous-traitance | Subcontratación | Über Subunternehmen | Terceirizado
    day | By the day | Dagcontract | Journalier | Por día | Tageweise | Por dia`,
  ),
  dimension(
    'level | Level | Niveau | Niveau | Nivel | Ebene | Nível',
    `
    company | Company | Onderneming | Entreprise | Empresa | Unternehmen | Empresa
    sector | Sector | Sector | Secteur | Sector | Branche | Setor
    national | National | Nationaal | National | Nacional | National | Nacional
    cross-border | Cross-border | Grensoverschrijdend | Transfrontalier | Transfronterizo | Grenzüberschreitend | Transfronteiriço`,
  ),
  dimension(
    'sector | Sector | Sector | Secteur | Sector | Branche | Setor',
    `
    mining | Mining | Mijnbouw | Mines | Minería
    transport | Transport | Transport | Transport | Transporte
    port | Ports | Havens | Ports | Puertos
    garment | Garment and textile | Kleding en textiel | Habillement et textile | Confección y textil
    agriculture | Agriculture and plantations | Landbouw en plantages | Agriculture et plantations | Agricultura y plantaciones
    domestic | Domestic work | Huishoudelijk werk | Travail domestique | Trabajo del hogar
    construction | Construction | Bouw | Construction | Construcción
    market | Markets and trade | Markten en handel | Marchés et commerce | Mercados y comercio
    platform | Platform work | Platformwerk | Travail de plateforme | Trabajo en plataformas
    public | Public services | Openbare diensten | Services publics | Servicios públicos
    energy | Energy | Energie | Énergie | Energía`,
  ),
  dimension(
    'theme | Theme | Thema | Thème | Tema | Thema | Tema',
    `
    safety-health | Safety and health at work | Veiligheid en gezondheid op het werk | Sécurité et santé au travail | Seguridad y salud en el trabajo
    transition | Environment and just transition | Milieu en rechtvaardige transitie | Environnement et transition juste | Medio ambiente y transición justa
    gender | Gender, violence and harassment | Gender, geweld en intimidatie | Genre, violence et harcèlement | Género, violencia y acoso
    formalisation | From informal to formal work | Van informeel naar formeel werk | De l’informel au formel | De la economía informal a la formal
    wages | Wages | Lonen | Salaires | Salarios
    organising | Organising | Organiseren | Organisation | Organización`,
    { overlaps: true },
  ),
  dimension(
    'violation | What was violated | Wat geschonden werd | Droit violé | Derecho vulnerado | Verletztes Recht | Direito violado',
    `
    dismissal | Dismissal | Ontslag | Licenciement | Despido
    wages | Wages not paid | Niet-betaald loon | Salaires impayés | Salarios impagados
    social-security | Social security | Sociale zekerheid | Sécurité sociale | Seguridad social
    harassment | Violence or harassment | Geweld of intimidatie | Violence ou harcèlement | Violencia o acoso
    over-taxation | Unlawful fees and taxes | Onwettige heffingen | Taxes abusives | Cobros indebidos
    union-rights | Union rights | Vakbondsrechten | Droits syndicaux | Derechos sindicales`,
  ),
  dimension(
    'convention | ILO convention | IAO-verdrag | Convention de l’OIT | Convenio de la OIT | IAO-Übereinkommen | Convenção da OIT',
    `
    C187 | C187 Safety and health framework | C187 Kader veiligheid en gezondheid | C187 Cadre sécurité et santé | C187 Marco de seguridad y salud
    C189 | C189 Domestic workers | C189 Huishoudelijk personeel | C189 Travailleuses et travailleurs domestiques | C189 Trabajadoras y trabajadores del hogar
    C190 | C190 Violence and harassment | C190 Geweld en intimidatie | C190 Violence et harcèlement | C190 Violencia y acoso`,
  ),
  dimension(
    'area | Area of capacity | Capaciteitsdomein | Domaine de capacité | Área de capacidad | Kompetenzbereich | Área de capacidade',
    `
    political | Political action | Politieke actie | Action politique | Acción política
    networking | Networking | Netwerken | Travail en réseau | Trabajo en red
    gender | Gender | Gender | Genre | Género
    organisation | Organisation and project management | Organisatie en projectbeheer | Organisation et gestion de projets | Organización y gestión de proyectos
    themes | Knowledge of the themes | Thematische kennis | Connaissances thématiques | Conocimiento temático
    communication | External communication | Externe communicatie | Communication externe | Comunicación externa`,
  ),
  dimension(
    'union | Union | Vakbond | Syndicat | Sindicato | Gewerkschaft | Sindicato',
    ['CSD-RDC', 'SNT-Niger', 'USL-CI', 'KSD-Indonesia', 'CLD-Cambodia', 'UMW-Philippines', 'GWF-Bangladesh', 'CTD-Colombia']
      .map((one) => `${one} | ${one} | ${one} | ${one} | ${one}`)
      .join('\n'),
  ),
  { ...brand, members: brand.members.map((one) => (one.code === 'brand-d' ? { ...one, validFrom: '2028-01-01' } : one)) },
  dimension(
    'remedy | Remedy | Herstel | Réparation | Reparación',
    `
    reinstatement | Reinstatement | Heropname in dienst | Réintégration | Readmisión
    back-pay | Back pay | Achterstallig loon | Arriérés de salaire | Salarios atrasados
    safety | Safer workplace | Veiliger werkplek | Lieu de travail plus sûr | Lugar de trabajo más seguro
    recognition | Recognition of the union | Erkenning van de vakbond | Reconnaissance du syndicat | Reconocimiento del sindicato`,
    { overlaps: true },
  ),
  dimension(
    'clause | Clause | Clausule | Clause | Cláusula',
    `
    heat | Heat and safety | Hitte en veiligheid | Chaleur et sécurité | Calor y seguridad
    waste-water | Waste and water | Afval en water | Déchets et eau | Residuos y agua
    skills | Skills for new work | Vaardigheden voor nieuw werk | Compétences pour de nouveaux métiers | Competencias para nuevos empleos
    jobs | Jobs kept in the transition | Behoud van banen in de transitie | Emplois maintenus dans la transition | Empleos mantenidos en la transición`,
    { overlaps: true },
  ),
  dimension(
    'body | Body of dialogue | Overlegorgaan | Organe de dialogue | Órgano de diálogo',
    `
    national-council | National labour council | Nationale arbeidsraad | Conseil national du travail | Consejo nacional del trabajo
    sector-table | Sector table | Sectoroverleg | Table sectorielle | Mesa sectorial
    company-committee | Company committee | Ondernemingscomité | Comité d’entreprise | Comité de empresa`,
  ),
  dimension(
    'safety-level | Level of safety | Veiligheidsniveau | Niveau de sécurité | Nivel de seguridad',
    `
    level-1 | 1 Watchful | 1 Waakzaam | 1 Vigilance | 1 Vigilancia
    level-2 | 2 Threatened | 2 Bedreigd | 2 Menace | 2 Amenaza
    level-3 | 3 In danger | 3 In gevaar | 3 En danger | 3 En peligro`,
  ),
  dimension(
    'reach | Reach of a position | Reikwijdte van een standpunt | Portée d’une position | Alcance de una posición',
    `
    continental | Continental | Continentaal | Continentale | Continental
    intercontinental | Intercontinental | Intercontinentaal | Intercontinentale | Intercontinental
    international | At the ILO or the ITUC | Bij de IAO of het IVV | À l’OIT ou à la CSI | En la OIT o la CSI`,
  ),
  dimension(
    'change | Kind of change | Soort verandering | Type de changement | Tipo de cambio',
    `
    policy | Law or policy | Wet of beleid | Loi ou politique | Ley o política
    practice | Practice | Praktijk | Pratique | Práctica
    relations | Relations | Relaties | Relations | Relaciones
    negative | Setback | Terugslag | Recul | Retroceso`,
  ),
  dimension(
    'significance | Significance | Betekenis | Importance | Relevancia',
    `
    low | Low | Laag | Faible | Baja
    medium | Medium | Gemiddeld | Moyenne | Media
    high | High | Hoog | Élevée | Alta`,
  ),
  dimension(
    'pair | Who learned from whom | Wie leerde van wie | Qui a appris de qui | Quién aprendió de quién',
    `
    NE-CI | Niger and Côte d’Ivoire | Niger en Ivoorkust | Niger et Côte d’Ivoire | Níger y Costa de Marfil
    ID-PH | Indonesia and the Philippines | Indonesië en de Filipijnen | Indonésie et Philippines | Indonesia y Filipinas
    CD-CO | DR Congo and Colombia | DR Congo en Colombia | RD Congo et Colombie | RD Congo y Colombia
    KH-BD | Cambodia and Bangladesh | Cambodja en Bangladesh | Cambodge et Bangladesh | Camboya y Bangladés`,
  ),
  dimension(
    'engagement | Engagement | Betrokkenheid | Engagement | Compromiso',
    `
    know | Know | Weten | Savoir | Saber
    act | Act | Handelen | Agir | Actuar`,
    { overlaps: true },
  ),
  dimension(
    'public | Public | Publiek | Public | Público',
    `
    delegates | Union delegates | Vakbondsafgevaardigden | Délégué·e·s syndicaux | Delegadas y delegados sindicales
    members | Members | Leden | Membres | Personas afiliadas
    young | Young people | Jongeren | Jeunes | Jóvenes
    wider | Wider public | Breed publiek | Grand public | Público general`,
  ),
  dimension(
    'region | Region of Belgium | Gewest of gemeenschap | Région ou communauté | Región de Bélgica',
    `
    flanders | Flanders | Vlaanderen | Flandre | Flandes
    wallonia | Wallonia | Wallonië | Wallonie | Valonia
    brussels | Brussels | Brussel | Bruxelles | Bruselas
    east-belgium | East Belgium | Oost-België | Communauté germanophone | Bélgica Oriental`,
  ),
  dimension(
    'language | Language | Taal | Langue | Idioma',
    `
    nl | Dutch | Nederlands | Néerlandais | Neerlandés
    fr | French | Frans | Français | Francés
    de | German | Duits | Allemand | Alemán`,
  ),
  dimension(
    'policy-level | Level of policy | Beleidsniveau | Niveau politique | Nivel político',
    `
    federal | Federal | Federaal | Fédéral | Federal
    regional | Regions and communities | Gewesten en gemeenschappen | Régions et communautés | Regiones y comunidades
    european | European Union | Europese Unie | Union européenne | Unión Europea`,
  ),
  dimension(
    'topic | Topic of training | Onderwerp van vorming | Sujet de formation | Tema de formación',
    `
    integrity | Integrity | Integriteit | Intégrité | Integridad
    decolonisation | Decolonisation and equal partnership | Dekolonisatie en gelijkwaardig partnerschap | Décolonisation et partenariat équitable | Descolonización y colaboración igualitaria
    pmeal | Planning, monitoring and learning | Planning, monitoring en leren | Planification, suivi et apprentissage | Planificación, seguimiento y aprendizaje`,
  ),
]

export const dimensionIds = (...codes: string[]) =>
  codes.map((code) => {
    const found = dimensions.find((one) => one.code === code)
    if (!found) throw new Error(`no dimension ${code}`)
    return found.id
  })
