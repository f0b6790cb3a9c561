/** Public for the packages of this module alone: not exported, no API, and free to change in any release. */
@NullMarked
package dev.parley.internal;

import org.jspecify.annotations.NullMarked;
