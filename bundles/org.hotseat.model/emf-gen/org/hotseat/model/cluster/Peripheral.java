// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Peripheral</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A device of a seat that follows its machine, and the board port it is plugged into.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.Peripheral#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Peripheral#getPort <em>Port</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getPeripheral()
 * @model
 * @generated
 */
public interface Peripheral extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hotseat.model.cluster.PeripheralKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hotseat.model.cluster.PeripheralKind
	 * @see #setKind(PeripheralKind)
	 * @see org.hotseat.model.cluster.ClusterPackage#getPeripheral_Kind()
	 * @model
	 * @generated
	 */
	PeripheralKind getKind();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Peripheral#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hotseat.model.cluster.PeripheralKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PeripheralKind value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' reference.
	 * @see #setPort(BoardPort)
	 * @see org.hotseat.model.cluster.ClusterPackage#getPeripheral_Port()
	 * @model resolveProxies="false"
	 * @generated
	 */
	BoardPort getPort();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Peripheral#getPort <em>Port</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' reference.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(BoardPort value);

} // Peripheral
