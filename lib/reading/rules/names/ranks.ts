/** What stands before the name of a person and belongs to it: degrees, titles and ranks, as a part of a pattern. */
export const ranks =
  'Dr|DDr|Prof|Pr|Mag|Ass|Sir|Dame|Lord|Lady|Baroness|mgr|inż|lek|adw|ks|dr|hab|prof|habil|gen|płk|ppłk|mjr|kpt|insp|nadinsp|dyw|bryg|SG|i?ur|jur|rer|nat|pol|oec|publ|med|phil|theol|ing|h\\. ?c|Dipl\\.-\\p{Lu}\\p{Ll}+'

/** Degrees behind a name, which say nothing of who it is: "Maria Orsen, LL.M.". */
export const degreesBehind =
  /(?:,?\s+\(?(?:LL\.?\s?[MBD]|Ph\.?\s?D|M\.?\s?A|B\.?\s?A|M\.?\s?Sc|B\.?\s?Sc|MBA|MPA|MPH|MPP|M\.?\s?Jur|CBE|OBE|MBE|KCB|CB)\.?\)?)+$/u
