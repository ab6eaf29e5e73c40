// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.reason;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is in the way of commands whose handlers say in a plugin.xml when they are active and enabled. Pure.
 *
 * @param rules of all handlers; of several that are active the first one counts
 * @param texts why a definition does not hold, by its id
 */
record ReasonBook(List<Rule> rules, Map<String, String> texts) {

    /**
     * When a handler can be used.
     *
     * @param command what it handles
     * @param active id of the condition that has to hold for it to be chosen; empty for always
     * @param enabled id of the condition that has to hold for it to be used; empty for always
     */
    record Rule(String command, String active, String enabled) {
    }

    /**
     * Why a command cannot be used.
     *
     * @param command its id
     * @param holds tells whether a condition holds now
     * @return a sentence; empty while it can be used or nobody knows
     */
    Optional<String> reason(String command, Predicate<String> holds) {
        List<Rule> its = rules.stream().filter(rule -> rule.command().equals(command)).toList();
        if (its.isEmpty()) {
            return Optional.empty();
        }
        Optional<Rule> chosen = its.stream().filter(rule -> rule.active().isEmpty() || holds.test(rule.active()))
                .findFirst();
        String missing = chosen.map(Rule::enabled).orElse(its.getFirst().active());
        boolean usable = chosen.isPresent() && (missing.isEmpty() || holds.test(missing));
        return usable ? Optional.empty() : Optional.ofNullable(texts.get(missing));
    }
}
