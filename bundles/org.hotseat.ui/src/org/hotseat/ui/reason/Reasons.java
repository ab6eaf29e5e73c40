// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.reason;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.ExpressionConverter;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;

/** Reads reasons from the extension registry, once. On the window's thread. */
final class Reasons {

    private static final Logger LOG = System.getLogger(Reasons.class.getName());
    private static final String OURS = "org.hotseat.";
    private static final String COMMAND = "commandId";
    private static final String DEFINITION = "definitionId";

    private final Map<String, IConfigurationElement> classes = new HashMap<>();
    private final Map<String, Optional<Reasoned>> made = new HashMap<>();
    private final Map<String, IConfigurationElement> conditions = new HashMap<>();
    private final ReasonBook book;

    Reasons() {
        IExtensionRegistry registry = Platform.getExtensionRegistry();
        Map<String, String> texts = new HashMap<>();
        for (IConfigurationElement reason : registry.getConfigurationElementsFor("org.hotseat.ui.reasons")) {
            if (reason.getAttribute(COMMAND) != null) {
                classes.put(reason.getAttribute(COMMAND), reason);
            } else {
                texts.put(reason.getAttribute(DEFINITION), reason.getAttribute("text"));
            }
        }
        List<ReasonBook.Rule> rules = new ArrayList<>();
        for (IConfigurationElement handler : registry.getConfigurationElementsFor("org.eclipse.ui.handlers")) {
            String command = handler.getAttribute(COMMAND);
            if (command != null) {
                int place = handler.getContributor().getName().startsWith(OURS) ? 0 : rules.size(); // ours first
                rules.add(place, new ReasonBook.Rule(command, condition(handler, "activeWhen"),
                        condition(handler, "enabledWhen")));
            }
        }
        book = new ReasonBook(rules, texts);
    }

    private String condition(IConfigurationElement handler, String when) {
        for (IConfigurationElement whole : handler.getChildren(when)) {
            for (IConfigurationElement condition : whole.getChildren()) {
                String definition = condition.getAttribute(DEFINITION);
                String id = definition == null ? "inline " + conditions.size() : definition;
                conditions.put(id, condition);
                return id;
            }
        }
        return "";
    }

    /**
     * Why a command cannot be used.
     *
     * @param command its id
     * @param context what is selected and active
     * @return a sentence; empty while it can be used or nobody knows
     */
    Optional<String> of(String command, IEvaluationContext context) {
        IConfigurationElement declared = classes.get(command);
        if (declared == null) {
            return book.reason(command, definition -> holds(definition, context));
        }
        return made.computeIfAbsent(command, id -> make(declared)).flatMap(reasoned -> reasoned.reason(context));
    }

    private static Optional<Reasoned> make(IConfigurationElement declared) {
        try {
            return declared.createExecutableExtension("class") instanceof Reasoned reasoned ? Optional.of(reasoned)
                    : Optional.empty();
        } catch (CoreException broken) {
            LOG.log(Level.ERROR, "no reasons for " + declared.getAttribute(COMMAND), broken);
            return Optional.empty();
        }
    }

    private boolean holds(String definition, IEvaluationContext context) {
        IConfigurationElement condition = conditions.get(definition);
        try {
            return condition == null || ExpressionConverter.getDefault().perform(condition)
                    .evaluate(context) != EvaluationResult.FALSE;
        } catch (CoreException unknown) { // a variable that is not there yet: nothing can be said
            LOG.log(Level.DEBUG, "cannot evaluate " + definition, unknown);
            return true;
        }
    }
}
