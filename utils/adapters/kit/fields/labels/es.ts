import type { LabelTable } from './table';

/** Spanish, of Spain and America. */
export const es: LabelTable = {
  name: [
    'nombre|nombre completo|título@dv|asunto@v|denominación|tema@d',
    'nombre de la oportunidad@d|nombre del negocio@d|nombre del trato@d|nombre de la cuenta@o|nombre de la empresa@o|razón social@o|nombre de la organización@o|nombre del contacto@c|oportunidad@d|negocio@d|nombre de cuenta@o|nombre de empresa@o|nombre oportunidad@d|nombre cuenta@o|etiqueta proyecto@d|nombre del cliente@o|nombre de compañía@o|nombre de la compañía@o|nombre del tercero@o|título de la oportunidad|nombre del acuerdo@d',
    'empresa@o|tema@l',
  ],
  firstName: ['nombre de pila|primer nombre|nombres'],
  lastName: ['apellido|apellidos'],
  stage: [
    'etapa|fase|etapa de ventas|etapa de venta|fase de venta|fase de ventas|etapa del negocio|etapa de la oportunidad|etapa del trato|estado@l|estado del lead|estado del prospecto|etapa del embudo|estado lead|etapa de la venta|estado del cliente potencial|estado pre contacto|etapa de ventas actual|fase de la oportunidad|etapa del acuerdo|etapa del pipeline|estado oportunidad|estatus@l|estado de la iniciativa|fase del negocio|fase comercial|etapa comercial|etapa actual|fase de la venta|estado de posible cliente|status@l|etapa de negociación|fase de negociación',
    'etapa del ciclo de vida@l|razón para el estado@l|paso|estado comercial@l',
  ],
  status: [
    'estado@d|estatus@d|estado del negocio@d|estado de la oportunidad@d|resultado@d|estado del trato@d|situación@d|status@d|estado comercial@d',
    'razón para el estado@d',
  ],
  amount: [
    'importe|monto|valor|cantidad@dl|importe de la oportunidad|valor del negocio|valor de la oportunidad|monto de la oportunidad|importe de oportunidad|valor del trato|importe del negocio|monto del negocio|monto oportunidad|importe oportunidad|cuantía|oportunidad cantidad|valor del acuerdo|valor del lead|cantidad de la oportunidad',
    'ingreso estimado|ingresos estimados|valor estimado|importe estimado|monto estimado|tamaño del negocio|valor del contrato|importe previsto|monto previsto|valor potencial|importe esperado|monto esperado|valor esperado|volumen|volumen de negocio|importe neto|valor previsto|importe de la venta|monto de venta|valor de venta|valor de la venta',
    'ingreso esperado|ingresos esperados|ingreso previsto|ingresos previstos|ingresos|precio|importe total|valor total|monto total|facturación prevista|facturación estimada|ingreso|ingresos probables',
    'total',
  ],
  currency: [
    'moneda|divisa|código de moneda|moneda del importe|moneda del negocio|divisa del importe|tipo de moneda|moneda de la transacción',
  ],
  probability: [
    'probabilidad|probabilidad de cierre|probabilidad de éxito|probabilidad de ganar|probabilidad de ganancia|probabilidad de venta|probabilidad oportunidad|probabilidad del negocio|posibilidad de éxito|prob|probabilidad de la oportunidad|probabilidad del trato|posibilidad',
    'tasa de éxito|confianza|nivel de confianza|posibilidades',
  ],
  closeDate: [
    'fecha de cierre|fecha de cierre prevista|fecha de cierre estimada|fecha prevista de cierre|cierre previsto|cierre esperado|fecha estimada de cierre|fecha de cierre esperada|fecha esperada de cierre|fecha cierre|cierre estimado|fecha cierre prevista|fecha cierre estimada|fecha prevista cierre|fecha de clausura|fecha límite de cierre|fecha probable de cierre|fecha de cierre probable|fecha estimada cierre|fecha de cierre previsto|cierre|fecha de cierre proyectada|fecha objetivo de cierre|fecha de cierre programada|est fecha de cierre|fecha tentativa de cierre',
    'fecha prevista|fecha objetivo|fecha estimada|fecha de decisión|fecha esperada|fecha de firma prevista',
    'fecha de fin@d|fecha fin@d|fecha límite@d|fecha de finalización@d|fecha de vencimiento@d|vencimiento@d|fecha final@d',
  ],
  owner: [
    'propietario|asignado a|responsable|usuario asignado|vendedor|comercial|propietario del negocio|propietario de la oportunidad|usuario responsable|asignado|dueño|propietario del trato|persona responsable|organizador|asignada a|propietario de registro|propietario del registro|comercial asignado|responsable comercial|vendedor asignado|evento asignado a|encargado|propietario del acuerdo|ejecutivo de ventas|titular|asignado a usuario',
    'ejecutivo de cuenta|gestor|gestor de cuenta|representante de ventas|representante|comerciales|asesor|asesor comercial|propietario del contacto|propietario de la cuenta|propietario del lead|gerente de cuenta|agente comercial|ejecutivo|agentes comerciales|ejecutivo comercial|propietario de cuenta|propietario de contacto|representante comercial|gestor comercial|propietario de posible cliente',
    'usuario|agente',
  ],
  account: [
    'cuenta@dlcv|empresa@dlcv|organización@dlcv|compañía@dlcv|nombre de la cuenta@dlcv|nombre de la empresa@dlcv|nombre de cuenta@dlcv|nombre de la organización@dlcv|nombre de empresa@dlcv|tercero@dlcv|empresa asociada|nombre cuenta@dlcv|empresa relacionada@dcv|nombre empresa@dlcv|razón social@dlcv|nombre de la compañía@dlcv|empresas@l|entidad@dlcv',
    'cliente@dlcv|nombre del cliente@dlcv|cliente potencial@d|sociedad@dlcv|comprador@d|empleador@cl|empresa cliente@dlv|cuenta relacionada@dlcv',
  ],
  contacts: [
    'contacto@dlov|contactos@dlov|persona de contacto|contacto principal|nombre del contacto@dlov|nombre de contacto@dlov|contacto asociado|contactos asociados|persona@dov|personas@dov|contacto primario|contacto relacionado@dlov|nombre contacto@dlov|interlocutor|personas de contacto|punto de contacto|contacto clave|contactos relacionados@dlov',
    'asistentes@v|participantes@v|invitados@v|con@v|contacto del cliente@dlv',
    'tomador de decisiones@d|decisor@d|responsable de la decisión@d',
  ],
  email: [
    'email|correo electrónico|correo|dirección de correo|dirección de correo electrónico|dirección de email|correo electrónico principal|email principal|correo principal|dirección email|de correo electrónico principal|correo e|correo electrónico 1',
    'correo electrónico del trabajo|email de trabajo|correo de trabajo|correo electrónico laboral|email trabajo|correo corporativo|email profesional|correo profesional|correo empresarial|email de empresa|correo electrónico de trabajo|email corporativo|correo laboral',
    'correo personal|email personal|correo electrónico personal|email privado',
    'otro correo|otro email|correo secundario|email secundario|correo alternativo|email alternativo|email 2|otro correo electrónico|correo electrónico secundario',
  ],
  phone: [
    'teléfono|número de teléfono|tel|teléfono principal|núm de teléfono|número telefónico|tfno|telf|tlf|número de contacto|teléfono 1|teléfono de contacto|nº de teléfono',
    'teléfono de trabajo|teléfono del trabajo|teléfono trabajo|teléfono de oficina|teléfono oficina|oficina|teléfono directo|teléfono profesional|teléfono fijo|teléfono de la oficina|trabajo|fijo|teléfono laboral|teléfono de la empresa|teléfono empresa|línea directa|centralita|tel trabajo|tel oficina|teléfono comercial',
    'móvil|celular|teléfono móvil|teléfono celular|tel móvil|número de móvil|número de celular|número móvil|nº móvil|móvil trabajo',
    'teléfono particular|teléfono de casa|otro teléfono|teléfono casa|casa|teléfono personal|teléfono alternativo|teléfono secundario|teléfono 2|tel particular|teléfono domicilio',
  ],
  website: [
    'sitio web|página web|web|sitio|url del sitio web|página|dirección web|sitio de internet|website|pág web|url del sitio',
    'dominio|nombre de dominio|dominio de la empresa|url|nombre de dominio de la empresa',
  ],
  jobTitle: [
    'cargo@lc|puesto@lc|puesto de trabajo|título del trabajo|título profesional|posición@lc|cargo laboral|puesto laboral|cargo puesto|puesto cargo|título del puesto|ocupación|título de trabajo|profesión|denominación del puesto',
    'título@lc|función@lc|rol@c|posición laboral|designación@lc|tratamiento profesional',
  ],
  source: [
    'origen|fuente|fuente del lead|origen del lead|fuente de la oportunidad|origen de la oportunidad|fuente de posible cliente|toma de contacto|origen del prospecto|fuente del prospecto|origen del negocio|fuente de lead|origen de cliente potencial|fuente del negocio|origen lead|fuente del cliente potencial|origen del cliente potencial|origen de lead|procedencia|fuente de prospecto|fuente de posibles clientes|fuente del contacto',
    'fuente original|canal|canal de adquisición|canal de origen|cómo nos conoció|medio de contacto|canal de venta|fuente de origen',
  ],
  nextStep: [
    'próximo paso|siguiente paso|próxima acción|siguiente acción|próximos pasos|siguientes pasos|paso siguiente|próximas acciones',
  ],
  description: [
    'descripción|descripción de la oportunidad|descripción del negocio|descripción del trato',
    'notas internas|detalles|antecedentes|información adicional|nota interna|acerca de|resumen@dlco|contexto',
    'notas|comentarios|comentario|observaciones|nota|observación|nota pública|nota privada|memo',
  ],
  createdAt: [
    'creado|creado el|fecha de creación|fecha creación|creado en|creada|creada el|fecha de alta|fecha y hora de creación|fecha de registro|añadido el|agregado el|registrado el|fecha de ingreso|hora de creación|fecha de entrada|negocio creado|creación|fecha alta|fecha de apertura|creado a las',
    'añadido|agregado|abierto el|alta',
  ],
};
