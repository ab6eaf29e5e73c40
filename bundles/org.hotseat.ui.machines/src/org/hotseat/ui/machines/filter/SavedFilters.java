// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.filter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Filters that a person has given a name. Immutable; kept as one line of text.
 *
 * @param all by name
 */
public record SavedFilters(List<Saved> all) {

    /** None. */
    public static final SavedFilters NONE = new SavedFilters(List.of());

    /**
     * One of them.
     *
     * @param name in the menu
     * @param text of the filter
     */
    public record Saved(String name, String text) {
    }

    /** Copies and sorts. */
    public SavedFilters {
        all = all.stream().sorted(Comparator.comparing(Saved::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /**
     * The same with one more; one of the same name is replaced.
     *
     * @param name in the menu, not blank
     * @param text of the filter
     * @return the new filters
     */
    public SavedFilters with(String name, String text) {
        List<Saved> next = new ArrayList<>(without(name).all);
        next.add(new Saved(name.strip(), text));
        return new SavedFilters(next);
    }

    /**
     * The same without one.
     *
     * @param name in the menu
     * @return the new filters
     */
    public SavedFilters without(String name) {
        return new SavedFilters(all.stream().filter(saved -> !saved.name().equals(name.strip())).toList());
    }

    /**
     * Finds one.
     *
     * @param name in the menu
     * @return empty when there is none
     */
    public Optional<Saved> find(String name) {
        return all.stream().filter(saved -> saved.name().equals(name.strip())).findFirst();
    }

    /**
     * One line to keep: names and texts, so that no sign in them matters, in base 64.
     *
     * @return the text
     */
    public String text() {
        List<String> words = new ArrayList<>();
        for (Saved saved : all) {
            words.add(encode(saved.name()) + ':' + encode(saved.text()));
        }
        return String.join(" ", words);
    }

    /**
     * Reads what was kept.
     *
     * @param text from {@link #text()}; what is damaged is left out
     * @return the filters
     */
    public static SavedFilters parse(String text) {
        List<Saved> read = new ArrayList<>();
        for (String word : text.split(" ")) {
            String[] parts = word.split(":", -1);
            if (parts.length == 2 && !parts[0].isEmpty()) {
                decode(parts[0]).ifPresent(name -> decode(parts[1]).ifPresent(
                        filter -> read.add(new Saved(name, filter))));
            }
        }
        return new SavedFilters(read);
    }

    private static String encode(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> decode(String encoded) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException damaged) {
            System.getLogger(SavedFilters.class.getName()).log(System.Logger.Level.DEBUG, "saved filter", damaged);
            return Optional.empty();
        }
    }
}
