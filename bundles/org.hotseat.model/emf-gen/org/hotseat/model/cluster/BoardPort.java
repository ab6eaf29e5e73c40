// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Board Port</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A physical port; speed and format are for serial and CAN, the device identity (vendor:product:serial) for USB and cameras.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.BoardPort#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.BoardPort#getTcpPort <em>Tcp Port</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.BoardPort#getBitsPerSecond <em>Bits Per Second</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.BoardPort#getLineFormat <em>Line Format</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.BoardPort#getDeviceIdentity <em>Device Identity</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getBoardPort()
 * @model
 * @generated
 */
public interface BoardPort extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hotseat.model.cluster.PeripheralKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hotseat.model.cluster.PeripheralKind
	 * @see #setKind(PeripheralKind)
	 * @see org.hotseat.model.cluster.ClusterPackage#getBoardPort_Kind()
	 * @model
	 * @generated
	 */
	PeripheralKind getKind();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.BoardPort#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hotseat.model.cluster.PeripheralKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PeripheralKind value);

	/**
	 * Returns the value of the '<em><b>Tcp Port</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tcp Port</em>' attribute.
	 * @see #setTcpPort(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getBoardPort_TcpPort()
	 * @model default="0"
	 * @generated
	 */
	int getTcpPort();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.BoardPort#getTcpPort <em>Tcp Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tcp Port</em>' attribute.
	 * @see #getTcpPort()
	 * @generated
	 */
	void setTcpPort(int value);

	/**
	 * Returns the value of the '<em><b>Bits Per Second</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bits Per Second</em>' attribute.
	 * @see #setBitsPerSecond(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getBoardPort_BitsPerSecond()
	 * @model default="0"
	 * @generated
	 */
	int getBitsPerSecond();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.BoardPort#getBitsPerSecond <em>Bits Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bits Per Second</em>' attribute.
	 * @see #getBitsPerSecond()
	 * @generated
	 */
	void setBitsPerSecond(int value);

	/**
	 * Returns the value of the '<em><b>Line Format</b></em>' attribute.
	 * The default value is <code>"8N1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Line Format</em>' attribute.
	 * @see #setLineFormat(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getBoardPort_LineFormat()
	 * @model default="8N1"
	 * @generated
	 */
	String getLineFormat();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.BoardPort#getLineFormat <em>Line Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line Format</em>' attribute.
	 * @see #getLineFormat()
	 * @generated
	 */
	void setLineFormat(String value);

	/**
	 * Returns the value of the '<em><b>Device Identity</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Device Identity</em>' attribute.
	 * @see #setDeviceIdentity(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getBoardPort_DeviceIdentity()
	 * @model default=""
	 * @generated
	 */
	String getDeviceIdentity();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.BoardPort#getDeviceIdentity <em>Device Identity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Identity</em>' attribute.
	 * @see #getDeviceIdentity()
	 * @generated
	 */
	void setDeviceIdentity(String value);

} // BoardPort
