// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Identified;
import org.hotseat.model.text.Words;

/**
 * What is inside the cluster at this moment, and who refers to whom. Answers why something cannot come or go. Keeps
 * track of references all the time, and of ids during one edit, so that taking back the removal of a thousand machines
 * does not look through the whole cluster a thousand times.
 */
final class Scope {

    private final Cluster cluster;
    private final ECrossReferenceAdapter references = new ECrossReferenceAdapter();
    private final Map<String, EObject> ids = new HashMap<>();
    private boolean idsKnown;

    Scope(Cluster cluster) {
        this.cluster = cluster;
        cluster.eAdapters().add(references);
    }

    void dispose() {
        cluster.eAdapters().remove(references);
    }

    /** An edit, undo or redo begins: others may have changed anything since the last one. */
    void begin() {
        ids.clear();
        idsKnown = false;
    }

    /** A tree became part of the cluster by the present edit. */
    void arrived(EObject tree) {
        if (idsKnown) {
            index(tree);
        }
    }

    boolean holds(EObject object) {
        return EcoreUtil.isAncestor(cluster, object);
    }

    /** Why the object cannot be changed. */
    Optional<String> missing(EObject object) {
        return holds(object) ? Optional.empty()
                : Optional.of(MessageFormat.format(Messages.missing, Words.describe(object)));
    }

    /** Why a tree that is outside cannot become part of the cluster. */
    Optional<String> cannotCome(EObject tree) {
        if (tree.eContainer() != null) {
            return Optional.of(MessageFormat.format(Messages.placed, Words.describe(tree)));
        }
        return idTaken(tree).or(() -> pointsOutside(tree));
    }

    /** Why a tree cannot leave the cluster: somebody outside of it refers to it. */
    Optional<String> cannotGo(EObject tree) {
        return users(List.of(tree)).stream().findFirst().map(use -> MessageFormat.format(Messages.inUse,
                Words.describe(tree), Words.describe(use.getEObject())));
    }

    /** All references from the rest of the cluster into the given trees. */
    List<Setting> users(Collection<? extends EObject> trees) {
        Set<EObject> inside = new HashSet<>();
        trees.forEach(tree -> {
            inside.add(tree);
            tree.eAllContents().forEachRemaining(inside::add);
        });
        return inside.stream().flatMap(part -> references.getInverseReferences(part).stream())
                .filter(use -> isPlainReference(use) && !inside.contains(use.getEObject())
                        && holds(use.getEObject()))
                .toList();
    }

    private static boolean isPlainReference(Setting use) {
        return use.getEStructuralFeature() instanceof EReference reference && !reference.isContainment()
                && !reference.isContainer();
    }

    private Optional<String> idTaken(EObject tree) {
        if (!idsKnown) {
            index(cluster);
            idsKnown = true;
        }
        return Stream.concat(Stream.of(tree), stream(tree)).flatMap(part -> id(part).stream()).map(ids::get)
                .filter(present -> present != null && holds(present)).findFirst()
                .map(present -> MessageFormat.format(Messages.idTaken, Words.describe(tree),
                        Words.describe(present)));
    }

    private void index(EObject tree) {
        Stream.concat(Stream.of(tree), stream(tree))
                .forEach(part -> id(part).ifPresent(id -> ids.put(id, part)));
    }

    private static Stream<EObject> stream(EObject tree) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(tree.eAllContents(), 0), false);
    }

    private static Optional<String> id(EObject object) {
        return object instanceof Identified identified && !identified.getId().isEmpty()
                ? Optional.of(identified.getId()) : Optional.empty();
    }

    private Optional<String> pointsOutside(EObject tree) {
        return EcoreUtil.CrossReferencer.find(Set.of(tree)).keySet().stream()
                .filter(target -> !holds(target) && !EcoreUtil.isAncestor(tree, target))
                .findFirst().flatMap(this::missing);
    }
}
