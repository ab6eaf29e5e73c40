// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * What plug-in files cannot say of the bar under the menu: the search left of the perspectives, the band of lost hosts
 * below all, and no grips.
 */
final class TopTrim {

    private static final String FIND = "org.hotseat.rcp.find";
    private static final String SPACER = "PerspectiveSpacer";
    private static final String BOX = "bundleclass://org.hotseat.rcp/org.hotseat.rcp.FindBox";
    private static final String LOSS = "org.hotseat.rcp.loss";
    private static final String BAND = "bundleclass://org.hotseat.ui.members/org.hotseat.ui.members.LossBand";
    private static final String GRIP = "org.eclipse.e4.ui.workbench.swt.DRAG_HANDLE";
    private static final int DEPTH = 32;

    private TopTrim() {
    }

    /** Makes the dotted grips of the bars invisible; before the first bar is drawn. */
    static void hideGrips() {
        ImageDescriptor nothing = ImageDescriptor.createFromImageDataProvider(zoom -> empty());
        ImageRegistry images = JFaceResources.getImageRegistry();
        images.put(GRIP, nothing);
        images.put(GRIP + "-ROTATED", nothing);
    }

    /**
     * Puts the search box in its place, and behind all the band that tells of lost hosts, which is as wide as the
     * window; unless the layout that was kept has them already.
     *
     * @param window before it is shown
     */
    static void place(IWorkbenchWindow window) {
        MWindow frame = window.getService(MWindow.class);
        EModelService models = window.getService(EModelService.class);
        MUIElement spacer = models.find(SPACER, frame);
        if (spacer == null) {
            return;
        }
        MElementContainer<MUIElement> bar = spacer.getParent();
        if (models.find(FIND, frame) == null) {
            bar.getChildren().add(bar.getChildren().indexOf(spacer) + 1, control(models, FIND, BOX));
        }
        if (models.find(LOSS, frame) == null) {
            bar.getChildren().add(control(models, LOSS, BAND));
        }
    }

    private static MToolControl control(EModelService models, String id, String uri) {
        MToolControl control = models.createModelElement(MToolControl.class);
        control.setElementId(id);
        control.setContributionURI(uri);
        return control;
    }

    private static ImageData empty() {
        ImageData data = new ImageData(2, 2, DEPTH, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        data.alphaData = new byte[data.width * data.height];
        return data;
    }
}
