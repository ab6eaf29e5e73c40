// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Identified;
import org.hotseat.model.cluster.Named;

/** Ids are there, well-formed and unique; names are there, printable, short enough and unique among their kind. */
final class IdentityRule implements Rule {

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]{0,63}");
    private static final int MAX_NAME = 200;

    /** What makes a name unique: the same kind in the same place. */
    private record Label(Optional<EObject> container, Object type, String name) {
    }

    @Override
    public void check(Cluster cluster, Report report) {
        List<Identified> identified = new ArrayList<>();
        identified.add(cluster);
        cluster.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified known) {
                identified.add(known);
            }
        });
        identified.forEach(object -> checkId(object, report));
        report.unique(identified, object -> text(object.getId()), Literals.IDENTIFIED__ID, Messages.idTwice);
        List<Named> named = identified.stream().filter(Named.class::isInstance).map(Named.class::cast).toList();
        named.forEach(object -> checkName(object, report));
        report.unique(named, IdentityRule::label, Literals.NAMED__NAME, Messages.nameTwice);
    }

    private static void checkId(Identified object, Report report) {
        if (object.getId().isEmpty()) {
            report.error(object, Literals.IDENTIFIED__ID, Messages.idMissing);
        } else if (!ID.matcher(object.getId()).matches()) {
            report.error(object, Literals.IDENTIFIED__ID, Messages.idForm, object.getId());
        }
    }

    private static void checkName(Named object, Report report) {
        String name = object.getName();
        report.errorIf(name.isBlank(), object, Literals.NAMED__NAME, Messages.nameMissing);
        report.errorIf(name.codePointCount(0, name.length()) > MAX_NAME, object, Literals.NAMED__NAME,
                Messages.nameLong);
        report.errorIf(name.codePoints().anyMatch(Character::isISOControl), object, Literals.NAMED__NAME,
                Messages.nameControl);
    }

    private static Optional<?> label(Named object) {
        return text(object.getName())
                .map(name -> new Label(Optional.ofNullable(object.eContainer()), object.eClass(), name));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(some -> !some.isBlank());
    }
}
