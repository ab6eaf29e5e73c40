// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.field;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hotseat.model.cluster.BoardPort;
import org.hotseat.model.cluster.Peripheral;

/** What can be chosen for a field. On the thread of the window. */
public final class Candidates {

    /**
     * One value.
     *
     * @param label shown to the person
     * @param value stored
     */
    public record Choice(String label, Object value) {
    }

    private Candidates() {
    }

    /**
     * The values of a field that has few.
     *
     * @param feature an enumeration or yes and no
     * @return in the order of the model
     */
    public static List<Choice> values(EStructuralFeature feature) {
        List<Choice> choices = new ArrayList<>();
        if (feature.getEType() instanceof EEnum type) {
            for (EEnumLiteral literal : type.getELiterals()) {
                Enumerator value = literal.getInstance();
                choices.add(new Choice(FieldText.value(feature, value), value));
            }
        } else {
            choices.add(new Choice(FieldText.value(feature, Boolean.FALSE), Boolean.FALSE));
            choices.add(new Choice(FieldText.value(feature, Boolean.TRUE), Boolean.TRUE));
        }
        return choices;
    }

    /**
     * The objects a reference may lead to; what cannot fit is left out.
     *
     * @param object whose reference
     * @param feature the reference
     * @return in the order of the document
     */
    public static List<Choice> objects(EObject object, EReference feature) {
        List<Choice> choices = new ArrayList<>();
        Iterator<EObject> all = EcoreUtil.getRootContainer(object).eAllContents();
        while (all.hasNext()) {
            EObject candidate = all.next();
            if (feature.getEReferenceType().isInstance(candidate) && fits(object, candidate)) {
                choices.add(new Choice(FieldText.name(candidate), candidate));
            }
        }
        return choices;
    }

    /** A device goes into a port of its own kind only. */
    private static boolean fits(EObject object, EObject candidate) {
        return !(object instanceof Peripheral device && candidate instanceof BoardPort port)
                || port.getKind() == device.getKind();
    }
}
