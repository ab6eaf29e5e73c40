// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** Fonts, made from the system's own. On the window's thread. */
public final class Fonts {

    private static final int BIG_POINTS = 25;

    private Fonts() {
    }

    /**
     * A font at 100 %.
     *
     * @param face kind of writing
     * @return not to be disposed of
     */
    public static Font of(Face face) {
        FontRegistry registry = JFaceResources.getFontRegistry();
        if (!registry.hasValueFor(face.key())) {
            registry.put(face.key(), data(face));
        }
        return registry.get(face.key());
    }

    /** Puts every face into the registry. */
    public static void install() {
        for (Face face : Face.values()) {
            of(face);
        }
    }

    private static FontData[] data(Face face) {
        FontDescriptor normal = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
        return switch (face) {
            case NORMAL -> normal.getFontData();
            case TITLE -> normal.increaseHeight(1).setStyle(SWT.BOLD).getFontData();
            case CAPTION -> normal.increaseHeight(-1).getFontData();
            case SMALL -> normal.increaseHeight(-2).getFontData();
            case BIG -> normal.setHeight(BIG_POINTS).setStyle(SWT.BOLD).getFontData();
            case MONO -> JFaceResources.getTextFont().getFontData();
        };
    }
}
