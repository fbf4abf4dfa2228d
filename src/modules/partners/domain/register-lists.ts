// The registers an organisation can be found in, by the codes of org-id.guide: a country (or X… for the world) and a register in it.
// As published with version 2.03 of the open-data standard in November 2026; a code that is missing here only warns.

const list =
  'AE:ACCI,ADCD,AFZ,DCCI,DFSA,DIFC,DMCC,FCCI,FFZ,HFZA,RAKIA,RK_CR,SAIF,SCCI,UQCCI AF:CBR,MOE,TIN AL:QKB AM:SRALE AR:CENOC,CUIT AT:FB,UID,ZVR AU:ABN,ACNC ' +
  'AZ:IVI BD:NAB,ROC BE:BCE_KBO,GTCF BF:MATD BG:EIK BI:NIF BJ:IFU BO:CINS,NIT BR:CNPJ BW:CIPA,TIN BY:ADR CA:CC,CRA_ACR,GOV CA_AB:ABT CA_BC:BRC_CBR ' +
  'CA_MB:MTB CA_NB:NWB_NOB CA_NL:NFL_TNL CA_NS:NVS_NVE CA_NT:NWT_TNO CA_NU:NNV CA_ON:ONT CA_PE:PEI_IPE CA_QC:QBC CA_SK:SKN CA_YT:YKT CD:MJDH CH:FDJP ' +
  'CH_BS:CR CI:MOI CL:MP,RUT CM:NIU CN:SAIC,USCI CO:CCB,RUE CR:RPJ CY:DRCOR CZ:DIC,ICO DE:CR DK:CVR EC:RUC EE:KMKR,RIK EG:CR,MOSS ES:DIR3,MDJ,NIF,RMC ' +
  'ET:CSA,MFA,MOT FI:PRO,VERO FR:INSEE,RCS GB:CASC,CHC,COE,COH,EDU,GOR,GOV,GOVUK,HESA,IRN,LAE,LANI,LAS,MPR,NHS,NIC,PLA,REV,SC,SCOTEDU,SHPE,SRS,UKPRN,WALEDU ' +
  'GE:NAPR,RS GG:RCE GH:DSW,RGD GT:CISP,NIT,RPJ HK:CR HN:RTN HR:MBS,OIB HU:AFA ID:DJP,KDN,KHH,KLN,PRO,SMR IE:CHY,CRO IL:RA,ROC IM:CR,GR IN:MCA,MHA IQ:NGO ' +
  'IS:KEN IT:CF,CUUO,RI JE:FSC,JCR,OAC JO:CCD,MSD JP:JCN KE:KRA,NCB,RCO,RSO KG:ID,INN,OKPO,TIN KH:INGO,NNGO KR:BRN KZ:BIN LB:CR,MOI LK:DRC,NGO ' +
  'LR:MFDPNGO LS:LCN LT:PVM,RC LU:RCS LV:RE MC:RCI MD:IDNO MG:NIF ML:CCIM,MAT,NIF MM:MHA MU:CR MW:CNM,MRA,NBM,RG MX:CMX_CPA,CPA,RFC MY:SSM MZ:CR,MOJ,NUIT ' +
  'NA:NAMRA NE:DGI NG:BPP,CAC,TIN NL:KVK,OWMS NO:BRC NP:CRO,IRD,SWC PA:PRP PE:RUC,SUNARP PH:SEC PK:NTN,PCP,SEC,VSWA PL:KRS,NIP,REGON PS:MOI,TIN PT:NIPPC ' +
  'PY:PGN,RUC RO:CUI RS:APR,PIB RU:INN,OGRN RW:RGB,RRA SE:BLV,KK,ON SG:ACRA,COC SI:PRS,TIN SK:ICO,ORSR,ZRSR SL:NRA,OARG SN:NINEA SO:MPND SS:RRC SV:NIT SZ:CIT ' +
  'TH:MOI,TIN TN:RNE TR:MERSIS,MOI TZ:BRLA,NNCB,TRA UA:EDR UG:204CBO,NGB,NGO,RSB US:DOS,EIN,USAGOV UZ:KTUT VN:MOST XE:EXAMPLE ' +
  'XI:BRIDGE,DUNS,EORI,GRID,IATI,LEI,PB,PID,ROR,WIKIDATA XM:DAC,OCHA XR:EUCB,NUTS YE:CR,MSAL ZA:CIP,CIT,NPO,PBO ZM:PCR,RNGO ZW:PVO,ROD ZZ:EBID'

export const registerLists: readonly string[] = list.split(' ').flatMap((entry) => {
  const [place, registers] = entry.split(':') as [string, string]
  return registers.split(',').map((register) => `${place}-${register}`)
})

const known = new Set(registerLists)

/** Every country's own chart of accounts is a register too, for its public bodies: `BE-COA`. */
export const isRegisterList = (code: string) => known.has(code) || /^[A-Z]{2}-COA$/.test(code)

/** `BE-BCE_KBO` of `BE-BCE_KBO-0406596124`; the longest known one wins, since a number may contain dashes. */
export function registerListOf(identifier: string): string | undefined {
  const dashes = [...identifier.matchAll(/-/g)].map((match) => match.index).slice(0, 4)
  return dashes
    .map((dash) => identifier.slice(0, dash))
    .filter(isRegisterList)
    .at(-1)
}

/** `BE-BCE-KBO-04…`, `BE-BCE_KB0-04…`, `BE-BCEKBO-04…`: all seen in published files, all meant as `BE-BCE_KBO`. */
export const misspeltRegister = (identifier: string): string | undefined => registerLists.find((code) => looseForm(code).test(identifier))

const looseForm = (code: string) =>
  new RegExp(`^${[...code.replace(/[-_]/g, '')].map((letter) => (letter === 'O' ? '[O0]' : letter)).join('[-_ ]?')}[-_ ]?\\d`, 'i')
