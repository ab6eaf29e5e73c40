// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp;

import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** Leaves menus and tools to the plug-in files. */
final class BarAdvisor extends ActionBarAdvisor {

    BarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }
}
