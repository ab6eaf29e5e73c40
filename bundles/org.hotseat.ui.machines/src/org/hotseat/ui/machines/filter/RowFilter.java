// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.hotseat.ui.machines.rows.Row;

/**
 * What the filter field means: terms parted by blanks, all of which must hold. A term is text found anywhere in a row,
 * {@code field:text} (several texts parted by commas: one of them), {@code field=text} (the whole word), or a number
 * compared, such as {@code cpu>80} and {@code memory<=4GiB}. A dash in front turns a term round. A number that is not
 * known matches nothing. Immutable.
 */
public final class RowFilter implements Predicate<Row> {

    /** Lets every row through. */
    public static final RowFilter NONE = new RowFilter(List.of());

    private static final double EQUAL = 0.005;

    private final List<Predicate<Row>> terms;

    private RowFilter(List<Predicate<Row>> terms) {
        this.terms = List.copyOf(terms);
    }

    /**
     * Reads a filter.
     *
     * @param written what a person has typed; blank lets every row through
     * @return the filter
     * @throws FilterException saying what to write instead
     */
    public static RowFilter parse(String written) throws FilterException {
        List<Predicate<Row>> terms = new ArrayList<>();
        for (Term term : TermReader.read(written)) {
            Predicate<Row> one = meaning(term);
            terms.add(term.negated() ? one.negate() : one);
        }
        return new RowFilter(terms);
    }

    /**
     * Whether it lets every row through.
     *
     * @return true when nothing was asked for
     */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    @NonNullByDefault({}) // the parameter of Predicate is not constrained
    @Override
    public boolean test(Row row) {
        for (Predicate<Row> term : terms) {
            if (!term.test(row)) {
                return false;
            }
        }
        return true;
    }

    private static Predicate<Row> meaning(Term term) throws FilterException {
        if (term.field().isEmpty()) {
            return anywhere(term.value().toLowerCase(Locale.ROOT));
        }
        for (TextField field : TextField.values()) {
            if (field.isCalled(term.field())) {
                return words(field, term);
            }
        }
        for (NumberField field : NumberField.values()) {
            if (field.isCalled(term.field())) {
                return number(field, term);
            }
        }
        throw new FilterException(NLS.bind(Messages.noField, term.field(), fields()));
    }

    private static Predicate<Row> anywhere(String lowerCase) {
        return row -> {
            for (TextField field : TextField.values()) {
                if (field.contains(row, lowerCase)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Predicate<Row> words(TextField field, Term term) throws FilterException {
        if (!term.operator().equals(":") && !term.operator().equals("=")) {
            throw new FilterException(NLS.bind(Messages.notANumber, field.key(), term.operator()));
        }
        boolean whole = term.operator().equals("=");
        List<String> wanted = new ArrayList<>();
        for (String one : term.value().toLowerCase(Locale.ROOT).split(",")) {
            if (!one.isBlank()) {
                wanted.add(one.strip());
            }
        }
        return row -> wanted.stream().anyMatch(one -> whole ? field.is(row, one) : field.contains(row, one));
    }

    private static Predicate<Row> number(NumberField field, Term term) throws FilterException {
        OptionalDouble limit = field.unit().parse(term.value());
        if (limit.isEmpty()) {
            throw new FilterException(NLS.bind(Messages.badNumber, term.value(), example(field)));
        }
        DoublePredicate test = comparison(term.operator(), limit.getAsDouble());
        return row -> test.test(field.of(row)); // comparing NaN is false
    }

    private static DoublePredicate comparison(String operator, double limit) {
        return switch (operator) {
            case ">" -> value -> value > limit;
            case ">=" -> value -> value >= limit;
            case "<" -> value -> value < limit;
            case "<=" -> value -> value <= limit;
            default -> value -> Math.abs(value - limit) <= Math.abs(limit) * EQUAL;
        };
    }

    private static String example(NumberField field) {
        return switch (field.unit()) {
            case PERCENT -> field.key() + ">80";
            case COUNT -> field.key() + ">=4";
            case GIB -> field.key() + ">4GiB";
            case MB_PER_SECOND -> field.key() + ">10MB/s";
            case MBIT_PER_SECOND -> field.key() + ">100Mbit/s";
            case DAYS -> field.key() + ">2d";
        };
    }

    private static String fields() {
        List<String> keys = new ArrayList<>();
        for (TextField field : TextField.values()) {
            keys.add(field.key());
        }
        for (NumberField field : NumberField.values()) {
            keys.add(field.key());
        }
        return String.join(", ", keys);
    }

    /**
     * Reads a filter that was kept; one that is not understood any more counts as plain text.
     *
     * @param kept the text
     * @return empty when it cannot be understood
     */
    public static Optional<RowFilter> tryParse(String kept) {
        try {
            return Optional.of(parse(kept));
        } catch (FilterException notUnderstood) {
            System.getLogger(RowFilter.class.getName()).log(System.Logger.Level.DEBUG, "filter: {0}",
                    notUnderstood.text());
            return Optional.empty();
        }
    }
}
