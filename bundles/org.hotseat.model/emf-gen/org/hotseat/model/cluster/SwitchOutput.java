// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Switch Output</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Numbered as the device numbers it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.SwitchOutput#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.SwitchOutput#getSignal <em>Signal</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getSwitchOutput()
 * @model
 * @generated
 */
public interface SwitchOutput extends Named {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getSwitchOutput_Number()
	 * @model default="0"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.SwitchOutput#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Signal</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hotseat.model.cluster.SignalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signal</em>' attribute.
	 * @see org.hotseat.model.cluster.SignalKind
	 * @see #setSignal(SignalKind)
	 * @see org.hotseat.model.cluster.ClusterPackage#getSwitchOutput_Signal()
	 * @model
	 * @generated
	 */
	SignalKind getSignal();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.SwitchOutput#getSignal <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signal</em>' attribute.
	 * @see org.hotseat.model.cluster.SignalKind
	 * @see #getSignal()
	 * @generated
	 */
	void setSignal(SignalKind value);

} // SwitchOutput
