// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hotseat.model.cluster.Account;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.FlowMapping;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.model.file.ClusterFile;

/** Documents with anything that the model can hold, reproducible by a seed. */
final class RandomCluster {

    private static final List<String> TEXTS = List.of("", "a", "A-1", "two words", "北-1", "<&>\"'", "line\nbreak", "x=y;z",
            "[1].2", " blank ");

    private final Random random;
    private final NewObjects made;
    private int number;

    RandomCluster(long seed) {
        random = new Random(seed);
        made = new NewObjects(random);
    }

    Cluster make() {
        Cluster cluster = (Cluster) fill(Literals.CLUSTER);
        cluster.setName("cluster " + random.nextInt(9));
        cluster.setFormatVersion(ClusterFile.VERSION);
        List<EObject> all = new ArrayList<>();
        cluster.eAllContents().forEachRemaining(all::add);
        all.forEach(object -> refer(object, all));
        cluster.getHosts().forEach(this::host);
        cluster.getAccounts().forEach(this::account);
        return cluster;
    }

    private EObject fill(EClass type) {
        EObject object = made.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute && feature != Literals.IDENTIFIED__ID
                    && feature != Literals.CLUSTER__FORMAT_VERSION && random.nextBoolean()) {
                object.eSet(feature, value(attribute));
            } else if (feature instanceof EReference reference && reference.isContainment()) {
                contain(object, reference);
            }
        }
        return object;
    }

    @SuppressWarnings("unchecked") // a feature that holds many is a list
    private void contain(EObject object, EReference reference) {
        if (!reference.isMany()) {
            if (random.nextBoolean()) {
                object.eSet(reference, fill(reference.getEReferenceType()));
            }
            return;
        }
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            ((EList<EObject>) object.eGet(reference)).add(fill(reference.getEReferenceType()));
        }
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEType() instanceof EEnum kinds) {
            return kinds.getELiterals().get(random.nextInt(kinds.getELiterals().size())).getInstance();
        }
        return switch (attribute.getEType().getName()) {
            case "EString" -> TEXTS.get(random.nextInt(TEXTS.size()));
            case "EInt" -> random.nextInt(100_000) - 5;
            case "ELong" -> random.nextLong();
            case "EBoolean" -> random.nextBoolean();
            case "EBigDecimal" -> new BigDecimal(random.nextInt(1000)).movePointLeft(random.nextInt(4));
            default -> throw new IllegalStateException(attribute.getEType().getName());
        };
    }

    @SuppressWarnings("unchecked") // a feature that holds many is a list
    private void refer(EObject object, List<EObject> all) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
            if (reference.isContainment() || targets.isEmpty()) {
                continue;
            }
            EObject target = targets.get(random.nextInt(targets.size()));
            if (!reference.isMany() && random.nextBoolean()) {
                object.eSet(reference, target);
            } else if (reference.isMany()) {
                for (int i = random.nextInt(targets.size() + 1); i < targets.size(); i++) {
                    ((EList<EObject>) object.eGet(reference)).add(targets.get(i));
                }
            }
        }
        if (object instanceof FlowMapping mapping && random.nextInt(4) == 0) {
            mapping.setPlane(null);
        }
    }

    /** What the record of a member says is the same in the document, as it is in a cluster that lives. */
    private void host(Host host) {
        host.setName("host " + ++number);
        for (PlaneInterface at : host.getInterfaces()) {
            int kind = at.getPlane() == null ? 9 : at.getPlane().getKind().getValue();
            at.setAddress("10." + kind + ".1." + number + (random.nextBoolean() ? "/24" : ""));
        }
    }

    private void account(Account account) {
        account.setName("user-" + ++number);
    }
}
