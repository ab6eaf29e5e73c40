// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.start;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.hotseat.ui.look.StateMark;

/** Our shapes in place of JFace's own red and yellow ones, in message areas and at fields. */
final class DialogImages {

    private DialogImages() {
    }

    static void install() {
        replace(Dialog.DLG_IMG_MESSAGE_INFO, StateMark.INFO);
        replace(Dialog.DLG_IMG_MESSAGE_WARNING, StateMark.WARNING);
        replace(Dialog.DLG_IMG_MESSAGE_ERROR, StateMark.ERROR);
        decorate(FieldDecorationRegistry.DEC_INFORMATION, StateMark.INFO);
        decorate(FieldDecorationRegistry.DEC_WARNING, StateMark.WARNING);
        decorate(FieldDecorationRegistry.DEC_ERROR, StateMark.ERROR);
    }

    private static void replace(String key, StateMark mark) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        registry.remove(key);
        registry.put(key, mark.descriptor());
    }

    private static void decorate(String id, StateMark mark) {
        FieldDecorationRegistry.getDefault().registerFieldDecoration(id, mark.word(), mark.image());
    }
}
