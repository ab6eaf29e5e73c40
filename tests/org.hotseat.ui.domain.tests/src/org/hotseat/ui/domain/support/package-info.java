// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What tests of forms and pages share. */
package org.hotseat.ui.domain.support;
