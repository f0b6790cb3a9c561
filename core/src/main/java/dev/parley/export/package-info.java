/**
 * Claims and matters in the formats of other tools: JSON Lines, spreadsheets, annotations of texts, and reviews of claims.
 *
 * <p>{@link dev.parley.export.Export} is the door. Everything that is written of one reconciliation is the same bytes whenever and wherever it is written.
 */
@NullMarked
@Style
package dev.parley.export;

import dev.parley.internal.Style;
import org.jspecify.annotations.NullMarked;
