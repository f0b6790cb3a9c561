/** How fast the parser reads, beside a bare tokenizer over the same bytes, and the reconciler works, beside a columnar database. No API. */
@NullMarked
package dev.parley.benchmarks;

import org.jspecify.annotations.NullMarked;
