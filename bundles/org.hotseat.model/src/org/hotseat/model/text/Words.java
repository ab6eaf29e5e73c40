// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hotseat.model.cluster.FlowMapping;
import org.hotseat.model.cluster.Named;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.Route;

/**
 * What classes, features and values of the model are called on the screen, in the language of the person. Keys are the
 * names in the ecore, therefore a resource bundle and not fields. Any thread.
 */
public final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Words.class.getPackageName() + ".words",
            Locale.getDefault(), Words.class.getClassLoader());

    private Words() {
    }

    /**
     * The word for a class.
     *
     * @param type such as Host
     * @return such as host
     */
    public static String type(EClass type) {
        return BUNDLE.getString(type.getName());
    }

    /**
     * The word for a feature.
     *
     * @param feature such as recoveryPointMillis
     * @return such as recovery point
     */
    public static String feature(EStructuralFeature feature) {
        return BUNDLE.getString(feature.getName());
    }

    /**
     * The word for a value of an enumeration of the model.
     *
     * @param value such as PlaneKind.STORAGE
     * @return such as storage
     */
    public static String value(Enumerator value) {
        return BUNDLE.getString(value.getClass().getSimpleName() + '.' + value.getName());
    }

    /**
     * Names an object in a sentence.
     *
     * @param object any object of the model
     * @return such as: host host-02; SSH access of host host-02; route Input 3 to Output 7
     */
    public static String describe(EObject object) {
        String own = own(object);
        boolean clear = object instanceof Named || object instanceof Route || object instanceof FlowMapping;
        return Optional.ofNullable(object.eContainer())
                .filter(container -> !clear && container.eContainer() != null)
                .map(container -> MessageFormat.format(BUNDLE.getString("partOf"), own, describe(container)))
                .orElse(own);
    }

    private static String own(EObject object) {
        String type = type(object.eClass());
        return switch (object) {
            case Named named -> thing(type, named.getName());
            case Route route -> MessageFormat.format(BUNDLE.getString("routeOf"), end(route.getInput()),
                    end(route.getOutput()));
            case FlowMapping mapping -> thing(type, value(mapping.getFlow()));
            case PlaneInterface joined -> thing(type, joined.getInterfaceName());
            default -> type;
        };
    }

    private static String thing(String type, String name) {
        return name.isEmpty() ? type : MessageFormat.format(BUNDLE.getString("thing"), type, name);
    }

    private static String end(Named end) {
        return Optional.ofNullable(end).map(Named::getName).orElse("?");
    }
}
