// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.canvas;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Every zoom command, on the active editor; which one is written behind the class in the plugin.xml. */
public final class ZoomHandler extends AbstractHandler implements IExecutableExtension {

    private Step step = Step.FIT;

    /** What the commands do. */
    private enum Step {
        IN, OUT, FIT, ACTUAL
    }

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        step = Step.valueOf(String.valueOf(data));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Adapters.of(HandlerUtil.getActiveEditor(event), Zoomable.class).ifPresent(this::zoom);
        return null;
    }

    private void zoom(Zoomable zoomable) {
        switch (step) {
            case IN -> zoomable.zoomIn();
            case OUT -> zoomable.zoomOut();
            case FIT -> zoomable.zoomFit();
            case ACTUAL -> zoomable.zoomActual();
        }
    }
}
