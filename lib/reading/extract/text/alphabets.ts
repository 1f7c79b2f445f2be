/**
 * The letters beyond ASCII of languages that were written in one byte a letter, with the encodings they were written in.
 * Public knowledge of each alphabet; capitals are added. `frequent` are its ten commonest letters, where the whole text is in them:
 * three in five letters of a real text are among those, whatever it says. The order decides between equals: the most common first.
 */
export const alphabets: readonly { encodings: readonly string[]; letters: string; frequent?: string }[] = [
  { encodings: ['windows-1252', 'macintosh'], letters: 'äöüß' },
  { encodings: ['windows-1252', 'macintosh'], letters: 'àâçéèêëîïôùûœ' },
  { encodings: ['windows-1252', 'macintosh'], letters: 'áéíóúñü¿¡' },
  { encodings: ['windows-1252', 'macintosh'], letters: 'àèéìíòóù' },
  { encodings: ['windows-1252', 'macintosh'], letters: 'ãõáâàçéêíóôú' },
  { encodings: ['windows-1252', 'macintosh'], letters: 'åäöæøé' },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'ąćęłńóśźż' },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'áčďéěíňóřšťúůýžľĺŕôä' },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'áéíóöőúüű' },
  { encodings: ['windows-1250', 'iso-8859-2'], letters: 'čćđšž' },
  { encodings: ['windows-1250', 'iso-8859-16'], letters: 'ăâîşţșț' },
  { encodings: ['windows-1257', 'iso-8859-13'], letters: 'ąčęėįšųūž„“' },
  { encodings: ['windows-1257', 'iso-8859-13'], letters: 'āčēģīķļņšūž' },
  { encodings: ['windows-1257', 'iso-8859-13'], letters: 'äöõüšž' },
  { encodings: ['windows-1254'], letters: 'ğışçöüâİ' },
  { encodings: ['windows-1252', 'macintosh'], letters: 'äöüßàâçéèêëîïôùûœáíóúñ¿¡ãõåæøìò' },
  {
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'],
    letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
    frequent: 'оеаинтсрвл',
  },
  { encodings: ['windows-1251', 'koi8-u'], letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяў', frequent: 'оанівтиерс' },
  {
    encodings: ['windows-1253', 'iso-8859-7'],
    letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
    frequent: 'αοιετσνηρκ',
  },
  { encodings: ['windows-1255', 'iso-8859-8'], letters: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת', frequent: 'יוהלרמאתבש' },
  {
    encodings: ['windows-1256', 'iso-8859-6'],
    letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ،؛؟پچژگ',
    frequent: 'اليمونرتبة',
  },
]

/** Encodings of several bytes a letter: text in them rarely fits another one by chance. */
export const multiByte = ['euc-kr', 'shift_jis', 'euc-jp', 'gb18030', 'big5'] as const
