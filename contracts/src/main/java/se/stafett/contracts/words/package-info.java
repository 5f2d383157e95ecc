/** What events and findings are called in plain words: texts in Swedish and English, kept as properties beside what they tell of. */
@NullMarked
package se.stafett.contracts.words;

import org.jspecify.annotations.NullMarked;
