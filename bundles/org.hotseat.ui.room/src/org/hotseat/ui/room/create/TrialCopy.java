// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.validate.ClusterValidator;
import org.hotseat.model.validate.Problem;

/**
 * A copy of the document, in which seats are tried one after the other: each is taken back before the next one. Good
 * until the document changes. Taken on the document's thread, used on any one.
 */
public final class TrialCopy {

    private final Cluster cluster;
    private Optional<Set<String>> problems = Optional.empty();
    private volatile boolean spoiled;

    /**
     * Takes it. On the document's thread; takes time in proportion to the document.
     *
     * @param document to be copied
     */
    public TrialCopy(Cluster document) {
        cluster = EcoreUtil.copy(document);
    }

    /**
     * Whether something is left in it of a trial that has failed.
     *
     * @return true once it is not the document any more; take another one then
     */
    public boolean isSpoiled() {
        return spoiled;
    }

    /** What the validator finds without a new seat. Only from a trial, before its edit. */
    Set<String> problems() {
        Set<String> known = problems.orElseGet(() -> ClusterValidator.validate(cluster).stream().map(Problem::text)
                .collect(Collectors.toSet()));
        problems = Optional.of(known);
        return known;
    }

    /** Tries something by one edit at the most, and takes that back. Waits for another trial to end. */
    synchronized <T> T tried(Function<ClusterDocument, T> trial) {
        if (spoiled) {
            throw new IllegalStateException("something is left of an earlier trial");
        }
        ClusterDocument document = ClusterDocument.untitled(cluster);
        boolean whole = false;
        try {
            T result = trial.apply(document);
            whole = document.editor().undoText().isEmpty() || document.editor().undo().isEmpty();
            return result;
        } finally {
            spoiled = !whole;
            document.close();
        }
    }
}
