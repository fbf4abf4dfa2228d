import { describe, expect, test } from 'vitest'
import { findingsForPassword } from './password.ts'

const amina = { name: 'Amina Moussa', email: 'amina.moussa@fleuve.example' }
const codes = (password: string) => findingsForPassword(password, amina).map((one) => one.code)

describe('a password', () => {
  test.each([
    ['short', 'identity.password-short'],
    ['elevenchars', 'identity.password-short'],
    ['👩🏾‍🌾👩🏾‍🌾', 'identity.password-short'],
    ['x'.repeat(201), 'identity.password-long'],
    ['aaaaaaaaaaaaaaaa', 'identity.password-common'],
    ['abcabcabcabcabc', 'identity.password-common'],
    ['123456789012', 'identity.password-common'],
    ['qwertyuiop123', 'identity.password-common'],
    ['azertyuiop1234', 'identity.password-common'],
    ['Password2026!!', 'identity.password-common'],
    ['P@ssw0rd123456', 'identity.password-common'],
    ['Wachtwoord123!', 'identity.password-common'],
    ['MotDePasse2027', 'identity.password-common'],
    ['Contraseña2026', 'identity.password-common'],
    ['WelkomWelkom1!', 'identity.password-common'],
    ['admin-admin-2026', 'identity.password-common'],
    ['Solidarity2026', 'identity.password-common'],
    ['Amina-Moussa-1', 'identity.password-names-you'],
    ['fleuve.moussa9', 'identity.password-names-you'],
  ])('%s is refused: %s', (password, code) => expect(codes(password)).toEqual([code]))

  test.each([
    'paard batterij nietje krukas',
    'vroege-trein-naar-Namen',
    'Tj8#kw0!pLq2',
    'le fleuve monte en aout cette annee',
    'correct horse staple',
    '    een zin met spaties   ',
  ])('%s will do', (password) => expect(codes(password)).toEqual([]))
})
