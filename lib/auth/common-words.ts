/**
 * What people choose when they are asked for a password, without the digits and signs they put around it: the word
 * for password in several languages, greetings, orders to open, seasons, months, days, animals, games, first names,
 * and the name of this product. Lower case, ASCII.
 */
export const commonWords = `
  password passwort passphrase passcode motdepasse contrasena wachtwoord haslo parola
  passord losenord salasana kennwort senha heslo jelszo lozinka sifre paroli passwd
  welcome willkommen bienvenue bienvenido hello bonjour hallo letmein openup opensesame
  changeme default admin administrator root user username login signin guest test
  testing tester demo sample example temp temporary secret geheim trustno access
  please iloveyou loveyou iloveu lovely loveme love forever sunshine princess prince
  dragon monkey tiger shadow master superman batman spiderman pokemon starwars ninja
  football baseball basketball soccer hockey arsenal liverpool barcelona realmadrid
  michael jennifer jessica daniel thomas andrew charlie jordan nicole ashley matthew
  chocolate cookie cheese flower summer autumn winter spring sommer herbst fruhling
  january february march april june july august september october november december
  januar februar juni juli oktober dezember janvier fevrier juillet septembre
  monday tuesday wednesday thursday friday saturday sunday montag freitag vendredi
  computer internet google facebook whatsapp microsoft windows office samsung iphone
  freedom justice humanrights rights whatever nothing qwerty qwertz azerty answerable
`
  .trim()
  .split(/\s+/)

/** Walks over keyboards and through the alphabet; read in both directions. */
export const walks = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  '1234567890qwertyuiopasdfghjklzxcvbnm',
  '1234567890qwertzuiopasdfghjklyxcvbnm',
  '1234567890azertyuiopqsdfghjklmwxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1a2b3c4d5e6f7g8h9i0j',
  'a1b2c3d4e5f6g7h8i9j0',
  'qazwsxedcrfvtgbyhnujmikolp',
  '112233445566778899001122334455',
  '147258369147258369',
]
