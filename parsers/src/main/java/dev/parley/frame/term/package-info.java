/** What a party demands, offers or refuses, one by one. */
@NullMarked
package dev.parley.frame.term;

import org.jspecify.annotations.NullMarked;
