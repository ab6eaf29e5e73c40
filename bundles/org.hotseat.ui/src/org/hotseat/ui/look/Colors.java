// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Colours of today, from JFace's registry, where preferences may have changed them. On the window's thread. */
public final class Colors {

    private Colors() {
    }

    /**
     * A colour.
     *
     * @param role what it means
     * @return not to be disposed of
     */
    public static Color of(Role role) {
        ColorRegistry registry = JFaceResources.getColorRegistry();
        if (!registry.hasValueFor(role.key())) {
            registry.put(role.key(), role.rgb(Theme.current()));
        }
        return registry.get(role.key());
    }

    /**
     * A colour's value.
     *
     * @param role what it means
     * @return the value
     */
    public static RGB rgb(Role role) {
        return of(role).getRGB();
    }

    /** Puts every role into the registry, so that stylesheets and preference pages find them by key. */
    public static void install() {
        for (Role role : Role.values()) {
            of(role);
        }
    }
}
