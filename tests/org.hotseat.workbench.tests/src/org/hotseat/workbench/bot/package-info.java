// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/**
 * Drives the real console in SWTBot's vocabulary: finds widgets, and moves the pointer and presses the keys of the
 * display as a person does. Everything is called on the thread of the tests; only this package goes to the window's
 * thread.
 */
package org.hotseat.workbench.bot;
