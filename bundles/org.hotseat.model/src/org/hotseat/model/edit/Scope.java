// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.edit;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.Identified;
import org.hotseat.model.text.Words;

/** What is inside the cluster at this moment, and who refers to whom. Answers why something cannot come or go. */
record Scope(Cluster cluster) {

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
        Map<EObject, Collection<Setting>> all = EcoreUtil.UsageCrossReferencer.findAll(inside, cluster);
        return all.values().stream().flatMap(Collection::stream)
                .filter(use -> !inside.contains(use.getEObject()) && isPlainReference(use)).toList();
    }

    private static boolean isPlainReference(Setting use) {
        return use.getEStructuralFeature() instanceof EReference reference && !reference.isContainment()
                && !reference.isContainer();
    }

    private Optional<String> idTaken(EObject tree) {
        Set<String> ids = new HashSet<>();
        collectId(tree, ids);
        tree.eAllContents().forEachRemaining(part -> collectId(part, ids));
        for (Iterator<EObject> all = cluster.eAllContents(); all.hasNext();) {
            EObject present = all.next();
            if (present instanceof Identified identified && ids.contains(identified.getId())) {
                return Optional.of(MessageFormat.format(Messages.idTaken, Words.describe(tree),
                        Words.describe(present)));
            }
        }
        return Optional.empty();
    }

    private static void collectId(EObject object, Set<String> ids) {
        if (object instanceof Identified identified && !identified.getId().isEmpty()) {
            ids.add(identified.getId());
        }
    }

    private Optional<String> pointsOutside(EObject tree) {
        return EcoreUtil.CrossReferencer.find(Set.of(tree)).keySet().stream()
                .filter(target -> !holds(target) && !EcoreUtil.isAncestor(tree, target))
                .findFirst().flatMap(this::missing);
    }
}
