import type { LabelTable } from './table';

/** Portuguese, of Brazil and Portugal. */
export const pt: LabelTable = {
  name: [
    'nome|nome completo|título@dv|assunto@v|designação|tema@d',
    'nome da oportunidade@d|nome do negócio@d|nome da conta@o|nome da empresa@o|razão social@o|nome da organização@o|nome do contato@c|nome do contacto@c|oportunidade@d|negócio@d|nome da entidade@o|nome fantasia@o|nome da negociação@d|nome do cliente@o|etiqueta do projeto@d|nome da companhia@o|nome oportunidade@d|nome conta@o',
    'empresa@o|tema@l|tópico@dl',
  ],
  firstName: ['primeiro nome|nome próprio'],
  lastName: ['sobrenome|apelido|último nome|nome de família|apelidos'],
  stage: [
    'estágio|etapa|fase|estágio de vendas|fase da venda|fase de vendas|etapa do negócio|estágio da oportunidade|estágio do negócio|etapa da venda|status@l|situação@l|status do lead|estado@l|etapa do funil|fase do negócio|fase de venda|etapa de vendas|estágio da venda|estágio vendas|status lead|estado do lead|situação do lead|etapa da oportunidade|etapa da negociação|fase da oportunidade|fases da venda|estágio do pipeline|fase da negociação|estágio de venda|etapa atual|estado da lead|etapa comercial|fase do funil|estágio do funil',
    'estágio do ciclo de vida@l|fase do ciclo de vida@l|razão do status@l|passo|status comercial@l',
  ],
  status: [
    'status@d|estado@d|situação@d|status do negócio@d|status da oportunidade@d|resultado@d|situação do negócio@d|estado da oportunidade@d|estado do negócio@d|status da negociação@d',
    'razão do status@d',
  ],
  amount: [
    'valor|montante|quantia|valor da oportunidade|valor do negócio|montante da oportunidade|valor da negociação|valor oportunidade|valor do lead|importância|montante do negócio|valor da lead',
    'valor estimado|receita estimada|valor previsto|tamanho do negócio|valor do contrato|montante estimado|valor esperado|valor potencial|valor da venda|valor fechamento|valor de fechamento|volume|valor da proposta|rendimento estimado|montante previsto|valor líquido|volume de negócios|receita potencial',
    'receita esperada|receita prevista|receita|faturamento previsto|faturamento estimado|preço|valor total|montante total|rendimento esperado|receitas esperadas|faturação prevista|faturação esperada|receita projetada|receita provável',
    'total',
  ],
  currency: ['moeda|código da moeda|moeda do negócio|divisa|moeda do valor|moeda da transação'],
  probability: [
    'probabilidade|probabilidade de fechamento|probabilidade de sucesso|probabilidade de ganho|probabilidade de venda|chance de sucesso|chance|chance de fechamento|chance de ganhar|probabilidade de fecho|probabilidade do negócio|prob|probabilidade da oportunidade|probabilidade de ganhar|probabilidade de conclusão',
    'taxa de sucesso|confiança|grau de confiança',
  ],
  closeDate: [
    'data de fechamento|data de encerramento|data de fechamento esperada|data de fechamento prevista|previsão de fechamento|data prevista de fechamento|fechamento previsto|fechamento esperado|data de fecho|data prevista de fecho|data de fecho prevista|data de conclusão prevista|data estimada de fechamento|data de fechamento estimada|data de encerramento prevista|data de fecho esperada|encerramento previsto|encerramento esperado|data fechamento|previsão fechamento em|data esperada de fechamento|fecho previsto|fecho esperado|data fechada prevista|data de conclusão esperada|previsão de encerramento|data de fecho estimada|data estimada de fecho|conclusão prevista|previsão de fecho|data prevista de encerramento|fechamento|data esperada de encerramento|data estimada de encerramento|data prevista para fechamento|expectativa de fechamento|data provável de fechamento',
    'data prevista|data alvo|data estimada|data da decisão|data de decisão|data esperada|previsão|data prevista de assinatura',
    'data de término@d|data final@d|data fim@d|data de fim@d|prazo@d|data de vencimento@d|vencimento@d|prazo final@d|data limite@d|data do fim@d',
  ],
  owner: [
    'proprietário|responsável|atribuído a|usuário atribuído|vendedor|dono|proprietário do negócio|proprietário da oportunidade|utilizador atribuído|usuário responsável|atribuído|designado para|atribuído para|pessoa responsável|organizador|utilizador responsável|responsável pela venda|comercial|responsável comercial|proprietário do registro|proprietário do registo|vendedor responsável|atribuída a|encarregado|evento atribuído a|atribuir a|titular|dono do negócio|responsável pelo negócio|assessor responsável|delegado para',
    'gerente de conta|executivo de vendas|representante de vendas|consultor|gestor|gestor de conta|representante|executivo de contas|proprietário do contato|proprietário da conta|proprietário do lead|representante comercial|consultor comercial|assessor|proprietário do contacto|executivo de conta|proprietário da empresa|gestor comercial|representantes comerciais',
    'usuário|utilizador|agente',
  ],
  account: [
    'conta@dlcv|empresa@dlcv|organização@dlcv|nome da conta@dlcv|nome da empresa@dlcv|nome da organização@dlcv|companhia@dlcv|entidade@dlcv|empresa associada|nome da entidade@dlcv|nome organização@dlcv|terceiro@dlcv|terceiros@dlcv|empresa relacionada@dcv|razão social@dlcv|nome empresa@dlcv|instituição@dlcv',
    'cliente@dlcv|nome do cliente@dlcv|cliente potencial@d|comprador@d|empregador@cl|empresa cliente@dlv|parceiro@dcv|conta relacionada@dlcv',
  ],
  contacts: [
    'contato@dlov|contatos@dlov|contacto@dlov|contactos@dlov|pessoa de contato|pessoa de contacto|contato principal|contacto principal|nome do contato@dlov|nome do contacto@dlov|contato associado|contatos associados|pessoa@dov|pessoas@dov|contato primário|nome contato@dlov|contato relacionado@dlov|contacto relacionado@dlov|contatos relacionados@dlov|ponto de contato|contactos associados|pessoas de contato|interlocutor',
    'participantes@v|convidados@v|com@v|contato do cliente@dlv',
    'tomador de decisão@d|decisor@d|decisores@d',
  ],
  email: [
    'email|endereço de email|correio eletrônico|correio eletrónico|correio electrónico|email principal|endereço eletrônico|endereço de correio eletrónico|email primário',
    'email comercial|email profissional|email de trabalho|email corporativo|email do trabalho|email trabalho|email da empresa|email empresarial',
    'email pessoal|email particular|email privado',
    'outro email|email alternativo|email secundário|email 2',
  ],
  phone: [
    'telefone|número de telefone|tel|telefone principal|nº de telefone|fone|número do telefone|telefone de contato|telefone para contato|telefone 1|telefone de contacto',
    'telefone comercial|telefone do trabalho|telefone trabalho|telefone de trabalho|telefone profissional|telefone do escritório|telefone escritório|escritório|comercial telefone|telefone fixo|telefone direto|trabalho|telefone da empresa|linha direta|ramal direto|telefone empresa|fixo',
    'celular|telemóvel|telefone celular|móvel|telefone móvel|número de celular|nº celular|número do celular|nº telemóvel|número de telemóvel',
    'telefone residencial|outro telefone|telefone de casa|residencial|casa|telefone pessoal|telefone alternativo|telefone secundário|telefone 2|telefone particular',
  ],
  website: [
    'site|website|página web|web site|sítio web|página da web|web|endereço web|página|sítio|site da empresa|url do site|homepage|sítio na internet',
    'domínio|nome de domínio|nome do domínio|url|domínio da empresa|nome de domínio da empresa',
  ],
  jobTitle: [
    'cargo@lc|posição@lc|função@lc|título do cargo|cargo função|posto@lc|cargo profissional|profissão|título profissional|posto de trabalho|posição de trabalho|função cargo|ocupação',
    'título@lc|papel@c|posto de emprego',
  ],
  source: [
    'origem|fonte|origem do lead|fonte do lead|origem da oportunidade|fonte da oportunidade|origem do cliente potencial|origem do potencial|origem da lead|origem do negócio|fonte do negócio|origem do contato|origem da pista|proveniência|fonte de lead|fonte da lead|fonte de leads|origem lead|fonte principal|origem da negociação',
    'fonte original|canal|canal de aquisição|canal de origem|como nos conheceu|mídia de origem|canal de venda',
  ],
  nextStep: [
    'próximo passo|próxima etapa|próxima ação|próximos passos|próxima acção|passo seguinte|próximas ações',
  ],
  description: [
    'descrição|descrição da oportunidade|descrição do negócio',
    'notas internas|detalhes|histórico geral|informações adicionais|nota interna|sobre|resumo@dlco|contexto|observações internas|informação adicional|anotações internas',
    'notas|comentários|comentário|observações|nota|observação|anotações|nota pública|nota privada|anotação|obs',
  ],
  createdAt: [
    'criado|criado em|data de criação|data da criação|criado a|criada em|data criação|criada|data de cadastro|data de inclusão|cadastrado em|adicionado em|data de registro|data de registo|data e hora de criação|hora de criação|data da inclusão|incluído em|negócio criado|data do cadastro|registrado em|data de entrada|data de abertura|criado às|criação',
    'adicionado|aberto em|inclusão|cadastro',
  ],
};
