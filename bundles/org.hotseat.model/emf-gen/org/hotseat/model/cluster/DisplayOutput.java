// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Display Output</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A head of a host's graphics card, named as its connector (DP-1), and the switch input its cable ends in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.DisplayOutput#getSwitchInput <em>Switch Input</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getDisplayOutput()
 * @model
 * @generated
 */
public interface DisplayOutput extends Named {
	/**
	 * Returns the value of the '<em><b>Switch Input</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Switch Input</em>' reference.
	 * @see #setSwitchInput(SwitchInput)
	 * @see org.hotseat.model.cluster.ClusterPackage#getDisplayOutput_SwitchInput()
	 * @model resolveProxies="false"
	 * @generated
	 */
	SwitchInput getSwitchInput();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.DisplayOutput#getSwitchInput <em>Switch Input</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Switch Input</em>' reference.
	 * @see #getSwitchInput()
	 * @generated
	 */
	void setSwitchInput(SwitchInput value);

} // DisplayOutput
