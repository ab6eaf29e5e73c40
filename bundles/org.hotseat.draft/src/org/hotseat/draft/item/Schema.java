// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.item;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.ClusterPackage.Literals;

/** Which classes of the model are objects of their own in the cluster, and what belongs to each. */
public final class Schema {

    /** Lists of the document; what others refer to comes first. */
    public static final List<EReference> LISTS = List.of(Literals.CLUSTER__PLANES, Literals.CLUSTER__ROOMS,
            Literals.CLUSTER__SWITCHES, Literals.CLUSTER__BOARDS, Literals.CLUSTER__HOSTS,
            Literals.CLUSTER__STORAGE_POOLS, Literals.CLUSTER__PROTECTION_POLICIES, Literals.CLUSTER__ELASTIC_POLICIES,
            Literals.CLUSTER__TARIFFS, Literals.CLUSTER__ACCOUNTS, Literals.CLUSTER__MACHINES, Literals.CLUSTER__SEATS,
            Literals.CLUSTER__ROUTES);

    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(Literals.IDENTIFIED__ID,
            Literals.CLUSTER__FORMAT_VERSION);

    private static final Map<EClass, List<EStructuralFeature>> FEATURES = features();

    private Schema() {
    }

    /**
     * A class by its name.
     *
     * @param kind the name
     * @return empty when none of its objects stands alone
     */
    public static Optional<EClass> type(String kind) {
        return ClusterPackage.eINSTANCE.getEClassifier(kind) instanceof EClass type
                && (type == Literals.CLUSTER || list(type).isPresent()) ? Optional.of(type) : Optional.empty();
    }

    /**
     * The list of the document that holds objects of a class.
     *
     * @param type the class
     * @return empty when they are parts of others
     */
    public static Optional<EReference> list(EClass type) {
        return LISTS.stream().filter(list -> list.getEReferenceType() == type).findFirst();
    }

    /** What belongs to an object or a part. */
    static List<EStructuralFeature> features(EClass type) {
        return FEATURES.getOrDefault(type, List.of());
    }

    private static Map<EClass, List<EStructuralFeature>> features() {
        Map<EClass, List<EStructuralFeature>> all = new HashMap<>();
        for (EClassifier classifier : ClusterPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                all.put(type, type.getEAllStructuralFeatures().stream()
                        .filter(feature -> !LEFT_OUT.contains(feature) && !LISTS.contains(feature)).toList());
            }
        }
        return Map.copyOf(all);
    }

    /**
     * Where an object stands among the others: what others refer to comes first.
     *
     * @param type its class
     * @return low for first
     */
    public static int rank(EClass type) {
        return type == Literals.CLUSTER ? LISTS.size() : list(type).map(LISTS::indexOf).orElse(LISTS.size());
    }
}
