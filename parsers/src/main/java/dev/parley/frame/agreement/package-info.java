/** What the parties have agreed to exchange. */
@NullMarked
package dev.parley.frame.agreement;

import org.jspecify.annotations.NullMarked;
