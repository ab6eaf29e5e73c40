// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hotseat.model.validate.Problem;
import org.hotseat.model.validate.Severity;

/**
 * What is wrong with the document at one moment, and where. Immutable once made; made on the thread of the window.
 *
 * @param all in the order of the rules
 * @param worst per object that has a problem itself or in one of its parts
 */
public record DocumentProblems(List<Problem> all, Map<EObject, Problem> worst) {

    /** Nothing is wrong. */
    public static final DocumentProblems NONE = new DocumentProblems(List.of(), Map.of());

    /**
     * Finds the worst of each object.
     *
     * @param all what was found
     * @return the same, by object
     */
    public static DocumentProblems of(List<Problem> all) {
        Map<EObject, Problem> worst = new HashMap<>();
        for (Problem problem : all) {
            for (EObject at = problem.object(); at != null; at = at.eContainer()) {
                worst.merge(at, problem, DocumentProblems::worse);
            }
        }
        return new DocumentProblems(all, worst);
    }

    private static Problem worse(Problem one, Problem other) {
        return other.severity().compareTo(one.severity()) > 0 ? other : one;
    }

    /**
     * The problems of one object itself.
     *
     * @param object of the document
     * @return the worst first
     */
    public List<Problem> at(EObject object) {
        return worst.containsKey(object) ? all.stream().filter(problem -> problem.object() == object)
                .sorted((one, other) -> other.severity().compareTo(one.severity())).toList() : List.of();
    }

    /**
     * The worst problem of an object and its parts.
     *
     * @param object of the document
     * @return empty when all is well with it
     */
    public Optional<Problem> worst(EObject object) {
        return Optional.ofNullable(worst.get(object));
    }

    /**
     * How many problems of a severity there are.
     *
     * @param severity which
     * @return zero or more
     */
    public long count(Severity severity) {
        return all.stream().filter(problem -> problem.severity() == severity).count();
    }
}
