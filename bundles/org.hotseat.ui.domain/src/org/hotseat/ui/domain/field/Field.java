// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.hotseat.ui.format.Formats;

/**
 * One thing that can be filled in. Immutable; the "with" methods answer a copy.
 *
 * @param <T> what it belongs to: the description or a device
 * @param id names it for tests and helps; unique on its page or in its device
 * @param kind how it is filled in
 * @param label for people, without a mnemonic
 * @param read the value now
 * @param write sets the value; the hypervisor's own choice for empty text
 * @param more what few fields need
 */
public record Field<T>(String id, Kind kind, String label, Function<T, String> read, BiConsumer<T, String> write,
        More<T> more) {

    /** The value of a flag that is set. */
    public static final String YES = "yes";

    /**
     * What few fields need.
     *
     * @param <T> as in the field
     * @param choices what can be chosen
     * @param path element that problems of this field are found at; empty for none
     * @param hint a sentence below the field, or in its tooltip for a short one; empty for none
     * @param check answers a sentence when a value cannot be taken
     * @param shown whether the field makes sense now
     * @param least smallest number
     * @param greatest greatest number
     * @param live whether a running machine can take it at once
     */
    public record More<T>(List<Choice> choices, String path, String hint, Function<String, Optional<String>> check,
            Predicate<T> shown, int least, int greatest, boolean live) {
    }

    /**
     * A field without anything more.
     *
     * @param <T> what it belongs to
     * @param id names it
     * @param kind how it is filled in
     * @param label for people
     * @param read the value now
     * @param write sets the value
     * @return the field
     */
    public static <T> Field<T> of(String id, Kind kind, String label, Function<T, String> read,
            BiConsumer<T, String> write) {
        return new Field<>(id, kind, label, read, write,
                new More<>(List.of(), "", "", value -> Optional.empty(), any -> true, 0, Integer.MAX_VALUE, false));
    }

    /**
     * A flag.
     *
     * @param <T> what it belongs to
     * @param id names it
     * @param label for people
     * @param read whether it is set
     * @param write sets it
     * @return the field
     */
    public static <T> Field<T> flag(String id, String label, Predicate<T> read, BiConsumer<T, Boolean> write) {
        return of(id, Kind.FLAG, label, of -> read.test(of) ? YES : "",
                (of, value) -> write.accept(of, YES.equals(value)));
    }

    /**
     * With choices.
     *
     * @param choices what can be chosen
     * @return a copy
     */
    public Field<T> choices(List<Choice> choices) {
        return with(new More<>(choices, more.path, more.hint, more.check, more.shown, more.least, more.greatest,
                more.live));
    }

    /**
     * With the place of its problems.
     *
     * @param path tags with slashes between
     * @return a copy
     */
    public Field<T> at(String path) {
        return with(new More<>(more.choices, path, more.hint, more.check, more.shown, more.least, more.greatest,
                more.live));
    }

    /**
     * With a sentence that helps.
     *
     * @param hint the sentence
     * @return a copy
     */
    public Field<T> hint(String hint) {
        return with(new More<>(more.choices, more.path, hint, more.check, more.shown, more.least, more.greatest,
                more.live));
    }

    /**
     * With a check of what is filled in.
     *
     * @param check answers a sentence when a value cannot be taken
     * @return a copy
     */
    public Field<T> check(Function<String, Optional<String>> check) {
        return with(new More<>(more.choices, more.path, more.hint, check, more.shown, more.least, more.greatest,
                more.live));
    }

    /**
     * Shown only under a condition.
     *
     * @param shown whether the field makes sense
     * @return a copy
     */
    public Field<T> when(Predicate<T> shown) {
        return with(new More<>(more.choices, more.path, more.hint, more.check, shown, more.least, more.greatest,
                more.live));
    }

    /**
     * With bounds of a number.
     *
     * @param least smallest
     * @param greatest greatest
     * @return a copy
     */
    public Field<T> range(int least, int greatest) {
        return with(new More<>(more.choices, more.path, more.hint, more.check, more.shown, least, greatest, more.live));
    }

    /**
     * One that a running machine can take at once.
     *
     * @return a copy
     */
    public Field<T> live() {
        return with(new More<>(more.choices, more.path, more.hint, more.check, more.shown, more.least, more.greatest,
                true));
    }

    private Field<T> with(More<T> other) {
        return new Field<>(id, kind, label, read, write, other);
    }

    /**
     * The value as people read it.
     *
     * @param of what it belongs to
     * @return a dash for no value
     */
    public String shown(T of) {
        String value = read.apply(of);
        if (kind == Kind.FLAG) {
            return value.isEmpty() ? Messages.no : Messages.yes;
        }
        if (kind == Kind.SIZE && !value.isEmpty()) {
            return SizeText.format(Long.parseLong(value));
        }
        String label = more.choices.stream().filter(choice -> choice.value().equals(value)).map(Choice::label)
                .findFirst().orElse(value);
        return label.isEmpty() ? Formats.NONE : label;
    }
}
